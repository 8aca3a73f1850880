package city.accord.web.guide;

import java.util.List;

/**
 * What one kind of user does with Accord, task by task, in one language.
 *
 * @param slug what it is called in addresses
 * @param title for whom it is
 * @param lead what is in it, in a sentence
 * @param tasks what can be done by it
 * @param html its text, below its title
 */
public record Guide(String slug, String title, String lead, List<Task> tasks, String html) {

  /** A part of a guide, and the id of its heading. */
  public record Task(String id, String title) {}
}
