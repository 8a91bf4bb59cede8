"""Annotations to claims."""
