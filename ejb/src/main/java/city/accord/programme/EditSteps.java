package city.accord.programme;

/**
 * What undo and redo would do next.
 *
 * @param undo the latest edit that stands, or null
 * @param redo the edit that was taken back last, or null once something else was edited
 * @param last the latest edit, whether it stands or not, or null
 */
public record EditSteps(EditRow undo, EditRow redo, EditRow last) {}
