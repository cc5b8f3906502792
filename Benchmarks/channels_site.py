"""Django Channels with the same two routes as `benchmarks messages`: a WebSocket, and a request that sends to all.

Served by daphne; the layer of channels is in memory, or in Redis where REDIS_PORT names its port.
"""

import json
import os

import django
from django.conf import settings

LAYER = (
    {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"hosts": [("127.0.0.1", int(os.environ["REDIS_PORT"]))]}}
    if "REDIS_PORT" in os.environ
    else {"BACKEND": "channels.layers.InMemoryChannelLayer"}
)
settings.configure(
    ALLOWED_HOSTS=["*"],
    CHANNEL_LAYERS={"default": LAYER},
    INSTALLED_APPS=["channels"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="of no use to anybody",
    DEBUG=False,
)
django.setup()

from channels.generic.websocket import AsyncJsonWebsocketConsumer  # noqa: E402
from channels.layers import get_channel_layer  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from django.core.asgi import get_asgi_application  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import path, re_path  # noqa: E402


class Listener(AsyncJsonWebsocketConsumer):
    """What django-plotly-dash's consumer does: a group for each channel."""

    async def receive_json(self, content, **_):
        if content.get("type") == "connection_triplet":
            await self.channel_layer.group_add("dpd_pipe_" + content["channel_name"], self.channel_name)
            await self.send_json({"type": "registered"})

    async def pipe_value(self, event):
        await self.send_json({"type": "pipe.value", "label": event["label"], "value": event["value"]})


async def send(request):
    message = {"type": "pipe.value", "label": "L", "value": {"n": int(request.GET["n"])}}
    await get_channel_layer().group_send("dpd_pipe_bench", message)
    return HttpResponse(status=204)


urlpatterns = [path("send", send)]
application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter([re_path("dpd/ws/channel", Listener.as_asgi())]),
    }
)
