"""A program of somebody else's that comes with OAuth: requests-oauthlib, against a site as it is served."""

import os

# The sample has no TLS.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"

from oauthlib.oauth2 import BackendApplicationClient, InvalidClientError, InvalidScopeError  # noqa: E402
from requests.auth import HTTPBasicAuth  # noqa: E402
from requests_oauthlib import OAuth2Session  # noqa: E402


def session(client_id, scope=None):
    return OAuth2Session(client=BackendApplicationClient(client_id=client_id, scope=scope))


def expect(error, act):
    try:
        act()
    except error:
        return
    raise AssertionError(f"{error.__name__} was expected")


def message(value, channel="news"):
    return {"channel_name": channel, "label": "n", "value": value}


def check(cluster):
    """Gets tokens in both ways that there are, sends with them, gives one back, and is refused what it may not."""
    url, poke = cluster.url, f"{cluster.url}/dpd/views/poke/"

    def register(*scopes):
        words = [word for scope in scopes for word in ("--scope", scope)]
        return dict(line.split("=", 1) for line in cluster.run("create-client", "oauthlib", *words).split())

    publisher, reader = register("pipe:publish", "dashboard:read"), register("dashboard:read")
    client, secret = publisher["client_id"], publisher["client_secret"]

    # The client's name and secret by HTTP's Basic authentication, and in the form (RFC 6749, section 2.3.1).
    for way in ({"auth": HTTPBasicAuth(client, secret)}, {"client_secret": secret, "include_client_id": True}):
        with session(client) as program:
            token = program.fetch_token(f"{url}/oauth/token", **way)
            assert token["token_type"] == "Bearer" and token["expires_in"] == 3600, token
            assert set(token["scope"]) == {"pipe:publish", "dashboard:read"}, token
            assert program.post(poke, json=message("from oauthlib")).status_code == 200

    # Less than it may (section 3.3), and what that is good for (RFC 6750, section 3.1).
    with session(client, ["dashboard:read"]) as program:
        token = program.fetch_token(f"{url}/oauth/token", client_secret=secret, include_client_id=True)
        assert token["scope"] == ["dashboard:read"], token
        answer = program.post(poke, json=message(1))
        assert answer.status_code == 403, answer.status_code
        assert 'error="insufficient_scope"' in answer.headers["WWW-Authenticate"], answer.headers

    # A token that is given back is worth nothing, also to the other processes (RFC 7009).
    with session(client) as program:
        token = program.fetch_token(f"{url}/oauth/token", client_secret=secret, include_client_id=True)
        back = program.post(
            f"{url}/oauth/revoke", data={"token": token["access_token"]}, auth=HTTPBasicAuth(client, secret),
            withhold_token=True)
        assert back.status_code == 200, back.text
        for _ in range(4):
            answer = program.post(poke, json=message(1))
            assert answer.status_code == 401, answer.status_code
            assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"], answer.headers

    with session(client) as program:
        expect(InvalidClientError, lambda: program.fetch_token(
            f"{url}/oauth/token", client_secret="wrong", include_client_id=True))
    with session(reader["client_id"], ["pipe:publish"]) as program:
        expect(InvalidScopeError, lambda: program.fetch_token(
            f"{url}/oauth/token", client_secret=reader["client_secret"], include_client_id=True))
