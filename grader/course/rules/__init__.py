"""What a problem must fulfil beyond its form, one module a part of the file; `grader.course.validate` runs them all."""
