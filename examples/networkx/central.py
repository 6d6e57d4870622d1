"""Who stands between others in a part of the record, and by which sentences: central.py [<address or file>].

Takes the GraphML of an export: `python central.py http://127.0.0.1:4000/export/subgraph.graphml?around=SCD9&depth=2`,
or a file made by `tributary export`. Works as a script and cell by cell in a notebook.
"""
# %%
import sys
from urllib.request import urlopen

import networkx as nx

SOURCE = "http://127.0.0.1:4000/export/record.graphml"
source = sys.argv[1] if len(sys.argv) > 1 else SOURCE
text = urlopen(source).read() if source.startswith("http") else open(source, "rb").read()
record = nx.parse_graphml(text.decode("utf-8"), force_multigraph=True)

# %%
# Only what documents state in their own words, and who acts: no plans, no reports, no fields of work.
stated = nx.MultiGraph()
for one, other, relationship in record.edges(data=True):
    if relationship["modality"] == "STATED" and not relationship["reported"]:
        stated.add_edge(one, other, **relationship)
stated.remove_nodes_from([one for one in list(stated) if record.nodes[one]["kind"] in ("TOPIC", "PLACE")])

# %%
# The entities through which most of the shortest ways between others lead.
between = nx.betweenness_centrality(nx.Graph(stated))
central = sorted(between, key=lambda one: (-between[one], one))[:5]
for one in central:
    print(f"{record.nodes[one]['label']}: {between[one]:.2f}")

# %%
# What links the first two, sentence by sentence, each with the document, the place and the phrase that says so.
path = nx.shortest_path(stated, *central[:2])
for one, other in zip(path, path[1:]):
    for relationship in stated[one][other].values():
        print(f"\n{relationship['sentence']}\n  " + relationship["citations"].replace("\n", "\n  "))
