"""The speed at which a step of a lesson plays: borrowed, and given back when the step is over."""

from gui.player import Player


class BorrowedSpeed:
    """Whoever chooses another speed meanwhile keeps that one."""

    def __init__(self, player: Player) -> None:
        """Borrow nothing yet."""
        self._player = player
        self._own: float | None = None
        self._borrowed = player.speed

    def borrow(self, speed: float) -> None:
        """Play at this speed."""
        if self._own is None or self._is_chosen:
            self._own = self._player.speed
        self._player.set_speed(speed)
        self._borrowed = self._player.speed

    def give_back(self) -> None:
        """Play at the speed at which it played before."""
        own, self._own = self._own, None
        if own is not None and not self._is_chosen:
            self._player.set_speed(own)

    @property
    def _is_chosen(self) -> bool:
        return self._player.speed != self._borrowed
