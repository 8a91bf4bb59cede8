"""Who met whom: meetings, talks, visits, calls, summits, conferences, signings."""

from onrecord.claims.event.events import find_events

__all__ = ["find_events"]
