"""Pilots wait for an application that rests."""

from tests.resting import resting

__all__ = ["resting"]
