"""Which system calls a locked worker may still make (Linux): those of computing and printing, none that opens anything.

All others fail with "operation not permitted", so that a submission sees an exception and a line. The few that no
numeric program makes by accident end the process.
"""

from __future__ import annotations

from typing import Final

ALLOWED: Final = (
    # the pipes
    "read", "readv", "write", "writev", "close", "fstat", "lseek", "poll", "ppoll", "select", "pselect6",
    # memory
    "brk", "mmap", "mprotect", "mremap", "munmap", "madvise",
    # time
    "clock_getres", "clock_gettime", "clock_nanosleep", "gettimeofday", "nanosleep", "time", "times",
    # itself
    "getegid", "geteuid", "getgid", "getpid", "getppid", "getrandom", "getresgid", "getresuid", "getrusage", "gettid",
    "getuid", "getcpu", "sched_getaffinity", "sched_yield", "uname",
    # signals and locks inside one process
    "futex", "restart_syscall", "rt_sigaction", "rt_sigpending", "rt_sigprocmask", "rt_sigreturn", "sigaltstack",
    "rseq", "membarrier",
    # the end
    "exit", "exit_group",
)  # fmt: skip
"""Allowed whatever their arguments are."""

ALLOWED_FCNTL: Final = (1, 3)
"""F_GETFD and F_GETFL: descriptors may be asked about, not copied."""

MISSING: Final = ("clone3", "faccessat2", "close_range", "openat2")
"""Answered as if the kernel had none: the C library then takes the older call, which is refused in plain words."""

ENDS_THE_PROCESS: Final = (
    # other processes' memory and descriptors
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp",
    # other worlds
    "unshare", "setns", "mount", "umount2", "pivot_root", "move_mount", "open_tree", "fsopen", "fsmount",
    # the kernel's back doors
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register",
    "add_key", "request_key", "keyctl", "seccomp", "modify_ldt", "iopl", "ioperm",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot", "swapon", "swapoff",
)  # fmt: skip
"""Nothing that computes has a use for these."""
