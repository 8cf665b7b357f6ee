"""What a submission costs: the instruments' counts against the problem's cost checks, and against the reference's."""
