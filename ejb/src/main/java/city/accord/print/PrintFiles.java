package city.accord.print;

import city.accord.Entities;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.logistics.TravelSheet;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation;
import city.accord.emblem.Emblems;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws the files of prints. No transaction stays open while it draws, and a photo is read when its
 * card is drawn, so that thousands of cards take little memory.
 */
@Stateless
@RolesAllowed(Right.PRINT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintFiles {

  /** So many cards are drawn between two looks at whether the file is still wanted. */
  private static final int STEP = 50;

  private static final String SAMPLE_CODE = "00000000000000000000";

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private PrintPeople people;
  @Inject private Emblems emblems;
  @Inject private DrawingProgress progress;
  @Inject private AuditTrail audit;

  /**
   * Writes the cards of a print, with the people as they are known today.
   *
   * @param title of the file
   * @throws DrawingProgress.PrintCancelled where it was cancelled meanwhile; then nothing is
   *     written
   */
  public void write(long id, String title, OutputStream out) {
    PrintRun run = Entities.require(em, PrintRun.class, id);
    List<PrintedCard> printed = run.cards();
    Map<Long, Attendee> found = people.byId(printed.stream().map(PrintedCard::attendeeId).toList());
    Map<Long, Delegation> delegations = people.delegations(run.summitId());
    List<CardPerson> cards =
        printed.stream()
            .filter(card -> found.containsKey(card.attendeeId()))
            .map(card -> people.card(found.get(card.attendeeId()), card.code(), delegations))
            .toList();
    long drawing = progress.start(id);
    audit.recordChange("print.downloaded", "print " + id, null, null, null);
    try {
      cards(title, run.size(), run.placement())
          .write(
              cards,
              out,
              drawn -> {
                if (drawn % STEP == 0 || drawn == cards.size()) progress.reach(drawing, drawn);
              });
    } finally {
      progress.finish(drawing);
    }
  }

  /**
   * Writes one card, with a code that opens nothing: that of the person with the longest name among
   * those whom a filter lets pass.
   *
   * @return whether there is such a person
   */
  public boolean sample(
      PrintFilter filter, CardSize size, Placement placement, String title, OutputStream out) {
    long summit = summits.current().id();
    Optional<Attendee> longest =
        people.approved(summit, filter).stream()
            .max(Comparator.comparing(PrintPeople.Approved::length))
            .map(one -> Entities.require(em, Attendee.class, one.id()));
    String code = size.kind() == CardKind.BADGE ? SAMPLE_CODE : null;
    longest.ifPresent(
        one ->
            cards(title, size, placement)
                .write(
                    List.of(people.card(one, code, people.delegations(summit))), out, drawn -> {}));
    return longest.isPresent();
  }

  /**
   * Writes a list as a PDF.
   *
   * @param note under its title
   * @param words the text of a key, in each language
   */
  public void list(
      ListKind kind,
      boolean internal,
      List<ListGroup> groups,
      LocalizedText note,
      Function<String, LocalizedText> words,
      OutputStream out) {
    Summit summit = summits.current();
    ListTable table = new ListTable(kind, internal, summit.languages(), words);
    LocalizedText title = words.apply("print.list-" + kind.name());
    ListSheet sheet =
        new ListSheet(
            summit.name(),
            summit.languages(),
            title,
            note,
            table.columns(),
            table.sections(groups));
    ListPdf.write(sheet, title.in(summit.languages().get(0)), out);
  }

  /**
   * Writes a sheet of arrivals or departures as a PDF.
   *
   * @param note under its title: of which day it is, and as of when
   * @param words the text of a key, in each language
   */
  @RolesAllowed(Right.PEOPLE)
  public void travel(
      TravelSheet sheet,
      LocalizedText note,
      Function<String, LocalizedText> words,
      OutputStream out) {
    Summit summit = summits.current();
    TravelTable table = new TravelTable(sheet.direction(), summit, words);
    LocalizedText title = words.apply("travel.sheet-" + sheet.direction());
    ListSheet paper =
        new ListSheet(
            summit.name(), summit.languages(), title, note, table.columns(), table.sections(sheet));
    ListPdf.write(paper, title.in(summit.languages().get(0)), out);
  }

  /** Draws a seat plan. */
  public void seatPlan(String name, List<SeatRow> seats, OutputStream out) {
    Summit summit = summits.current();
    new SeatPlanPdf(name, summit.name(), summit.languages()).write(seats, out);
  }

  private Cards cards(String title, CardSize size, Placement placement) {
    Summit summit = summits.current();
    return new Cards(
        summit.name(),
        summit.languages(),
        title,
        size,
        CardLayout.usual(size),
        placement,
        emblems::image);
  }
}
