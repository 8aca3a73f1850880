/**
 * Tables as people exchange them, CSV and XLSX: read as rows of text within bounds, written so that
 * a spreadsheet works nothing out, their columns assigned to fields, and an upload kept until it is
 * imported. Ground that any area may use.
 */
package city.accord.table;
