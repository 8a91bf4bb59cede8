"""Feeds and folders looked at again and again."""
