package city.accord.print;

import city.accord.programme.output.Grid;
import city.accord.text.Language;
import city.accord.typeset.Colour;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * All that is drawn of the programme, in one language: two that are equal are drawn alike.
 *
 * @param language that it is read in
 * @param zone of the venue
 * @param title what it is called
 * @param mark the hash of the host's emblem, or null
 * @param accent of the rules under what is largest
 * @param summit its name, in one or two languages
 * @param facts when, where, in which time zone, of which release; each a line
 * @param wholeVenue what a room without a name is called
 * @param people the heading of the list of people
 */
record ProgrammeSheet(
    Language language,
    ZoneId zone,
    String title,
    String mark,
    Colour accent,
    List<Said> summit,
    List<String> facts,
    String wholeVenue,
    String people,
    List<Day> days) {

  /** What takes place on a day, by the hour, and by room and hour. */
  record Day(LocalDate date, String name, List<Item> items, Grid grid) {}

  /**
   * A session.
   *
   * @param slug by which the grid knows it
   * @param begins the hour, and where it began on an earlier day that day
   * @param place room, track and kind, as far as they are told
   * @param apart whether it is a break
   */
  record Item(
      String slug,
      String begins,
      String ends,
      Said title,
      String place,
      List<Person> people,
      Said summary,
      boolean apart) {}

  /**
   * Somebody on stage.
   *
   * @param sortKey that they stand by in a list
   * @param line name, what they do there, and whom they belong to
   */
  record Person(String sortKey, String name, String line) {}

  /** The sessions of one day alone, as a poster shows them. */
  ProgrammeSheet of(Day day) {
    return new ProgrammeSheet(
        language, zone, title, mark, accent, summit, facts, wholeVenue, people, List.of(day));
  }
}
