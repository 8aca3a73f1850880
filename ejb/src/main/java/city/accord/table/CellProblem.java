package city.accord.table;

import city.accord.Refused;

/**
 * What is wrong with a cell of an imported row, in the words that a form would use.
 *
 * @param field the name of the field that the column holds, or null where the whole row is meant
 * @param leavesOut whether the row is left out for it; otherwise it is imported all the same
 */
public record CellProblem(String field, Refused reason, boolean leavesOut) {}
