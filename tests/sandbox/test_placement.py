from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.sandbox.placement import Inputs, Slots, lay_down
from grader.sandbox.wire import CONTENTS_CHANGED, LAYOUT_CHANGED, SHARES_MEMORY

LAYOUTS = ("c", "fortran", "transposed", "stepped", "reversed", "column_block")
DTYPES = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
SHAPES: tuple[tuple[int, ...], ...] = ((), (0,), (1,), (5,), (2, 3), (0, 3), (3, 0), (1, 4), (2, 3, 2), (2, 1, 2, 3))

Array = np.ndarray[Any, Any]


def sample(shape: tuple[int, ...], dtype: str) -> Array:
    return (np.arange(1, 1 + int(np.prod(shape))) % 100).reshape(shape).astype(dtype)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("read_only", [False, True])
def test_values_are_the_same_in_each_layout(layout: str, dtype: str, read_only: bool) -> None:
    for shape in SHAPES:
        values = sample(shape, dtype)
        placed = lay_down(values.copy(), layout, read_only=read_only)
        assert type(placed) is np.ndarray
        assert placed.dtype == values.dtype
        assert placed.shape == shape
        assert placed.tobytes() == values.tobytes()
        assert placed.flags.writeable is not read_only
        if read_only:
            with pytest.raises(ValueError, match="WRITEABLE"):
                placed.setflags(write=True)
        else:
            placed[...] = 1
            assert (placed == 1).all()


def test_the_layouts_are_what_they_say() -> None:
    values = sample((3, 4), "f8")
    placed = {layout: lay_down(values.copy(), layout, read_only=False) for layout in LAYOUTS}
    assert placed["c"].flags.c_contiguous
    assert placed["c"].flags.owndata
    assert placed["fortran"].flags.f_contiguous
    assert placed["fortran"].flags.owndata
    assert placed["transposed"].flags.f_contiguous
    assert placed["transposed"].base is not None
    assert placed["stepped"].strides == (128, 16)
    assert placed["reversed"].strides == (-32, -8)
    assert placed["column_block"].strides == (80, 8)
    assert not placed["column_block"].flags.contiguous


@pytest.mark.parametrize(("dtype", "garbage"), [("f4", np.nan), ("i2", 2**15 - 1), ("u1", 255), ("?", True)])
def test_gaps_are_filled_with_garbage(dtype: str, garbage: float) -> None:
    for layout in ("stepped", "column_block"):
        whole = lay_down(np.zeros((2, 3), dtype), layout, read_only=False).base
        assert whole is not None
        assert np.count_nonzero(whole) == whole.size - 6
        np.testing.assert_array_equal(np.unique(whole[whole != 0]), np.array([garbage], dtype))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_slot_keeps_its_array(layout: str, read_only: bool, shape: tuple[int, ...]) -> None:
    slots = Slots()
    first, second = sample(shape, "f8"), np.asarray(-sample(shape, "f8"))
    one = Inputs((first.copy(),), ((layout, read_only, "s"),), slots).arguments[0]
    assert one.tobytes() == first.tobytes()
    two = Inputs((second.copy(),), ((layout, read_only, "s"),), slots).arguments[0]
    assert two is one
    assert two.tobytes() == second.tobytes()
    if read_only:
        with pytest.raises(ValueError, match="WRITEABLE"):
            two.setflags(write=True)


def test_a_spoilt_slot_is_replaced() -> None:
    slots = Slots()
    placement = (("c", False, "s"),)
    one = Inputs((np.zeros((2, 3)),), placement, slots).arguments[0]
    one.setflags(write=False)
    two = Inputs((np.ones((2, 3)),), placement, slots).arguments[0]
    assert two is not one
    assert two.tolist() == np.ones((2, 3)).tolist()
    assert Inputs((np.ones((3, 2)),), placement, slots).arguments[0].shape == (3, 2)


def test_changes_are_reported() -> None:
    def report(change: Any, layout: str = "c") -> int:
        inputs = Inputs((1, np.zeros((2, 3))), (None, (layout, False, None)), Slots())
        change(inputs.arguments[1])
        return dict(inputs.reports([])).get(1, 0)

    for layout in LAYOUTS:
        assert report(lambda x: x.sum(), layout) == 0
        assert report(lambda x: x.__setitem__((0, 1), 5), layout) == CONTENTS_CHANGED
        assert report(lambda x: x.__setitem__((0, 1), -0.0), layout) == CONTENTS_CHANGED
        assert report(lambda x: x.setflags(write=False), layout) == LAYOUT_CHANGED
    assert report(lambda x: x.resize((4, 3), refcheck=False)) == CONTENTS_CHANGED | LAYOUT_CHANGED


def test_a_nan_with_another_payload_is_a_change() -> None:
    inputs = Inputs((np.array([np.nan]),), None, Slots())
    assert inputs.reports([]) == ()
    inputs.arguments[0].view("u8")[0] += 1
    assert inputs.reports([]) == ((0, CONTENTS_CHANGED),)


def test_sharing_is_reported() -> None:
    inputs = Inputs((np.zeros(4), np.zeros(4)), None, Slots())
    assert inputs.reports([np.zeros(3), inputs.arguments[1][:2]]) == ((1, SHARES_MEMORY),)


def test_lists_of_arrays() -> None:
    def report(change: Any) -> Any:
        given = [np.zeros(2), [np.ones(2), 3]]
        inputs = Inputs((given, (np.zeros(1),)), (("stepped", False, None), None), Slots())
        change(inputs.arguments[0])
        return inputs.reports([])

    assert report(lambda x: x[0].sum()) == ()
    for change in (
        lambda x: x.append(1),
        lambda x: x.__setitem__(0, x[0].copy()),
        lambda x: x[1].pop(),
        lambda x: x.reverse(),
        lambda x: x[1][0].fill(7),
    ):
        assert report(change) == ((0, CONTENTS_CHANGED),)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_list_of_a_slot_and_its_arrays_stay_the_same_objects(read_only: bool) -> None:
    slots = Slots()
    first, second = ([np.full(shape, value) for shape in ((2, 3), (3, 1))] for value in (1.0, 2.0))
    one = Inputs((first,), (("c", read_only, "s"),), slots).arguments[0]
    objects = list(one)
    one.reverse()  # what a submission may do to it is undone
    two = Inputs((second,), (("c", read_only, "s"),), slots).arguments[0]
    assert two is one
    assert all(left is right for left, right in zip(two, objects, strict=True))
    assert [array.tolist() for array in two] == [array.tolist() for array in second]
