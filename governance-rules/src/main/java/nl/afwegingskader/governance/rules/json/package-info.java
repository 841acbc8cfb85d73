/**
 * JSON and YAML: a dossier in, an advice out, and the JSON Schemas of both. The only package that binds with Jackson; there is
 * no polymorphic typing.
 */
@NullMarked
package nl.afwegingskader.governance.rules.json;

import org.jspecify.annotations.NullMarked;
