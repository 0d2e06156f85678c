"""Connections to hosts: one a host, to public addresses unless mirrored, with an end in time."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address
from threading import Timer, get_ident
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError

_sockets: dict[int, socket.socket] = {}  # that of the call which a thread makes


class _Connection(HTTPConnection):
    """A connection whose socket can be ended while an answer comes in byte by byte."""

    def request(self, *args: Any, **options: Any) -> None:
        """Send a request, as urllib3 does."""
        super().request(*args, **options)
        if self.sock:
            _sockets[get_ident()] = self.sock


class _SecureConnection(_Connection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _PublicConnection(_SecureConnection):
    """A connection that a name which leads to a private address does not get."""

    def _new_conn(self) -> Any:
        connection = super()._new_conn()
        if not ip_address(connection.getpeername()[0].partition("%")[0]).is_global:
            connection.close()
            raise NewConnectionError(self, "leads to a private address")
        return connection


class _PublicPool(HTTPSConnectionPool):
    ConnectionCls = _PublicConnection


def pools(mirrored: bool) -> urllib3.PoolManager:
    """Return what connects to one host at a time: HTTPS to public addresses, or any mirror."""
    manager = urllib3.PoolManager(num_pools=1, maxsize=1)
    any_host = {"http": _Pool, "https": _SecurePool}
    manager.pool_classes_by_scheme = any_host if mirrored else {"https": _PublicPool}
    return manager


@contextmanager
def ended_at(end: float) -> Iterator[None]:
    """End the call that this thread makes at a time, however its bytes come in."""
    thread = get_ident()

    def cut() -> None:
        with suppress(KeyError, OSError):
            _sockets[thread].shutdown(socket.SHUT_RDWR)

    timer = Timer(max(end - time.monotonic(), 0.0), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        _sockets.pop(thread, None)
