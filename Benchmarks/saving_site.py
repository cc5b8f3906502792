"""SimpleExample as an instance whose state is saved, in django-plotly-dash. For gunicorn: saving_site:application

Set up as kindly as it can be: SQLite in WAL mode or PostgreSQL with connections that stay open, neither waiting for the
disk; sessions in signed cookies; no other middleware than it needs. The database is the file or the address
(postgres://…) in the environment's SAVING_SITE; `python saving_site.py` makes its tables.
"""

import os
from urllib.parse import urlsplit

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application



def database(place):
    if not place.startswith("postgres://"):
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": place,
            "CONN_MAX_AGE": None,
            "OPTIONS": {
                "timeout": 20,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL",
            },
        }
    address = urlsplit(place)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": address.path[1:],
        "USER": address.username,
        "HOST": address.hostname,
        "PORT": address.port,
        "CONN_MAX_AGE": None,
        "OPTIONS": {"options": "-c synchronous_commit=off"},
    }


settings.configure(
    SECRET_KEY="benchmark",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF="saving_site",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django_plotly_dash.apps.DjangoPlotlyDashConfig",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    DATABASES={"default": database(os.environ["SAVING_SITE"])},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    STATIC_URL="/static/",
    USE_TZ=True,
    LOGGING_CONFIG=None,
)
django.setup()

from dash import Input, Output, dcc, html  # noqa: E402
from django.urls import include, path  # noqa: E402
from django_plotly_dash import DjangoDash  # noqa: E402

app = DjangoDash("SimpleExample")
app.layout = html.Div(
    [
        dcc.RadioItems({"red": "Red", "green": "Green", "blue": "Blue"}, "red", id="dropdown-color"),
        html.Div(id="output-color"),
        dcc.RadioItems({"large": "L", "medium": "M", "small": "S"}, "medium", id="dropdown-size"),
        html.Div(id="output-size"),
    ]
)


# One that takes more makes all callbacks of the app save.
@app.expanded_callback(
    Output("output-size", "children"), [Input("dropdown-color", "value"), Input("dropdown-size", "value")]
)
def name_shirt(color, size, **_):
    return f"The chosen T-shirt is a {size} {color} one."


urlpatterns = [path("dash/", include("django_plotly_dash.urls"))]
application = get_wsgi_application()


def prepare():
    from django.core.management import call_command
    from django_plotly_dash.models import DashApp, StatelessApp

    call_command("migrate", verbosity=0)
    stateless, _ = StatelessApp.objects.get_or_create(app_name="SimpleExample")
    state = (
        '{"dropdown-color": {"value": "red"}, "dropdown-size": {"value": "medium"},'
        ' "output-size": {"children": "The chosen T-shirt is a medium red one."}}'
    )
    DashApp.objects.create(
        stateless_app=stateless, instance_name="simpleexample-1", slug="simpleexample-1", base_state=state,
        save_on_change=True,
    )  # fmt: skip


if __name__ == "__main__":
    prepare()
