"""Make what a platform needs to grade with this course: one folder that holds all of it."""

from grader.authoring.export.export import PLATFORMS, export_course, exported_files

__all__ = ["PLATFORMS", "export_course", "exported_files"]
