"""A server in one file as one writes it with Django: the Mandelbrot set in any size, by numpy and Pillow.

Served by gunicorn, the processes of which are this machine's cores.
"""

from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="of no use to anybody",
    DEBUG=False,
)

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import path  # noqa: E402

from mandelbrot import picture, png  # noqa: E402


def generate(request, width, height):
    width, height = min(max(width, 100), 1200), min(max(height, 50), 1024)
    return HttpResponse(png(picture(width, height)), content_type="image/png")


urlpatterns = [
    path("", lambda request: HttpResponse("oh, hai", content_type="text/plain")),
    path("generate/<int:width>/<int:height>", generate),
]
application = get_wsgi_application()
