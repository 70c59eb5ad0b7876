"""What botocore knows of services. Standard input: a JSON list of SDK ids. Standard output: a JSON object for each on a
line of its own, or null for a service that botocore does not have."""

import json
import sys

from botocore import session, utils


def without_documentation(value):
    if isinstance(value, dict):
        return {key: without_documentation(item) for key, item in value.items() if key != "documentation"}
    return [without_documentation(item) for item in value] if isinstance(value, list) else value


def name_of(sdk_id):
    """botocore's own name for a service; its table of aliases leads from names to ids."""
    wanted = sdk_id.replace(" ", "-").lower()
    names = [wanted, wanted.replace("-", "")]
    names += [name for name, service_id in utils.EVENT_ALIASES.items() if service_id == wanted]
    # `iot-data` and `ds-data` are no aliases, but begin as their ids do.
    names += sorted((name for name in available if name[0] == wanted[0]), key=lambda name: name[:2] != wanted[:2])
    for name in names:
        if name in available and loaded.get_service_model(name).service_id == sdk_id:
            return name
    return None


loaded = session.Session()
available = set(loaded.get_available_services())
for sdk_id in json.load(sys.stdin):
    name = name_of(sdk_id)
    answer = None
    if name is not None:
        data = loaded.get_service_data(name)
        answer = {"name": name, "metadata": data["metadata"], "operations": data["operations"], "shapes": data["shapes"]}
    print(json.dumps(without_documentation(answer)), flush=True)
