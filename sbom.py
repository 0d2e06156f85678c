"""The bill of materials that a wheel carries (CycloneDX 1.6): what it needs, as it was tested.

The packages, versions and hashes are those of `requirements.txt`; which of them a plain
install needs, and which only an extra, stands in the wheel's own metadata. The same files give
the same bytes: there is no date and no serial number in it.
"""

import json
import re
from pathlib import Path

_PINNED = re.compile(r"^([\w.-]+)==([\w.+!-]+)[^\n]*((?:\n\s+--hash=\S+[^\n]*)+)", re.MULTILINE)


def bill_of_materials(name: str, version: str, lock: Path) -> str:
    """Return the CycloneDX document of a version whose packages are locked in a file."""
    own = f"pkg:pypi/{name}@{version}"
    components = [
        _component(*match.groups()) for match in _PINNED.finditer(lock.read_text(encoding="utf-8"))
    ]
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": name,
                "version": version,
                "purl": own,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [c["bom-ref"] for c in components]}],
    }
    return json.dumps(document, indent=1) + "\n"


def _component(name: str, version: str, hashes: str) -> dict[str, object]:
    """Return a package; its files' hashes stand as the distributions that it may come as."""
    purl = f"pkg:pypi/{name}@{version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "externalReferences": [
            {
                "type": "distribution",
                "url": f"https://pypi.org/project/{name}/{version}/",
                "hashes": [
                    {"alg": "SHA-256", "content": digest}
                    for digest in re.findall(r"sha256:([0-9a-f]{64})", hashes)
                ],
            }
        ],
    }
