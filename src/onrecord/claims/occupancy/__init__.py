"""Who holds, held or will hold which post."""
