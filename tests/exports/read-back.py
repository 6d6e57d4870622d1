"""Reads exports with the tool named, and prints what it found there as JSON: read-back.py <tool> <file>."""
import json
import sys


def networkx(path):
    import networkx

    read = networkx.read_gexf if path.endswith(".gexf") else networkx.read_graphml
    graph = read(path)
    edges = [data for _, _, data in graph.edges(data=True)]
    return {
        "names": [data["label"] for _, data in graph.nodes(data=True)],
        "edges": len(edges),
        "cited": sum("¶" in data.get("citations", "") for data in edges),
    }


def igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    return {
        "names": graph.vs["label"],
        "edges": graph.ecount(),
        "cited": sum("¶" in citations for citations in graph.es["citations"]),
    }


def rdflib(path):
    from rdflib import PROV, RDF, RDFS, Graph

    graph = Graph().parse(path, format="json-ld")
    statements = set(graph.subjects(RDF.type, RDF.Statement))
    return {
        "names": [str(name) for name in graph.objects(None, RDFS.label)],
        "edges": len(statements),
        "cited": sum((one, PROV.wasDerivedFrom, None) in graph for one in statements),
    }


def lxml(path, schema):
    from lxml import etree

    etree.XMLSchema(etree.parse(schema)).assertValid(etree.parse(path))
    return {}


print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
