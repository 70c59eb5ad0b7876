"""What botocore presigns: a line of JSON for each case in, one for each answer out.

    {"service": "s3", "operation": "get_object", "params": {..}, "region": "us-west-2", "expires": 900, "token": null,
     "endpoint": null, "style": "path"}

The clock stands at 2015-08-30T12:36:00Z. Nothing is sent. Run it with `--batch -`, as the shared peers are run.
"""

import datetime
import json
import sys

import boto3
import botocore.auth
from botocore.config import Config

NOW = datetime.datetime(2015, 8, 30, 12, 36, tzinfo=datetime.timezone.utc)


def freeze():
    found = [module for module in sys.modules.values() if hasattr(module, "get_current_datetime")]
    if not found:
        sys.exit("this botocore has no get_current_datetime (it needs 1.41 or later)")
    for module in found:
        module.get_current_datetime = lambda remove_tzinfo=True: NOW.replace(tzinfo=None) if remove_tzinfo else NOW


def answer(case):
    client = boto3.client(
        case["service"],
        region_name=case["region"],
        endpoint_url=case.get("endpoint"),
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        aws_session_token=case.get("token"),
        config=Config(
            signature_version=case.get("signature", "v4"),
            s3={"addressing_style": case.get("style", "auto")},
            request_checksum_calculation="when_required",
        ),
    )
    freeze()
    url = client.generate_presigned_url(
        case["operation"], Params=case["params"], ExpiresIn=case["expires"], HttpMethod=case.get("method")
    )
    return {"url": url}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
