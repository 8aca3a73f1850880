/** Delegations with their focal points from a spreadsheet: checked, imported, undone. */
package city.accord.delegation.imports;
