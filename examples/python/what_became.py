"""What fed into an entity, with the document, the place and the words that say so: what_became.py [<name> [<service>]].

Standard library only. A name that nothing has, or that several have, is an answer and no error: what may have been meant.
"""
import json
import sys
from urllib.error import URLError
from urllib.request import Request, urlopen

NAME = sys.argv[1] if len(sys.argv) > 1 else "SCD9"
SERVICE = sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:4000"

QUESTION = """
query ($ref: String!) {
  resolve(ref: $ref) {
    __typename
    ... on Resolved {
      entity {
        name
        fedBy {
          prose { footnotes { claim { document { title } locator phrase } } }
          edges { sentence }
        }
      }
    }
    ... on Ambiguous { candidates { id name } }
    ... on Unknown { candidates { id name } }
  }
}
"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(f"{SERVICE}/graphql", body, {"content-type": "application/json"})
    try:
        answer = json.load(urlopen(request))
    except URLError as error:
        sys.exit(f"{SERVICE}: {error.reason}")
    if answer.get("errors"):
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


found = ask(QUESTION, ref=NAME)["resolve"]
if found["__typename"] != "Resolved":
    names = "".join(f"\n  {one['id']}: {one['name']}" for one in found["candidates"])
    sys.exit(f"{NAME}: {found['__typename'].lower()}.{names}")
fed_by = found["entity"]["fedBy"]
for edge in fed_by["edges"]:
    print(edge["sentence"])
for note in fed_by["prose"]["footnotes"]:
    claim = note["claim"]
    print(f"  {claim['document']['title']}, {claim['locator']}: “{claim['phrase']}”")
