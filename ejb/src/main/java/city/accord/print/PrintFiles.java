package city.accord.print;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.logistics.TravelSheet;
import city.accord.attendee.media.PlaceState;
import city.accord.attendee.media.Pool;
import city.accord.attendee.media.PoolPlace;
import city.accord.attendee.media.PoolStore;
import city.accord.audit.AuditTrail;
import city.accord.emblem.Emblems;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

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
  @Inject private PoolStore pools;
  @Inject private Emblems emblems;
  @Inject private DrawingProgress progress;
  @Inject private AuditTrail audit;
  @Inject private DrawableText drawable;

  /**
   * Writes the cards of a print, with the people as they are known today.
   *
   * @param title of the file
   * @throws DrawingProgress.PrintCancelled where it was cancelled meanwhile; then nothing is
   *     written
   */
  public void write(long id, String title, OutputStream out) {
    PrintRun run = Entities.require(em, PrintRun.class, id);
    if (run.poolId() != null) {
      poolCards(run, title, out);
      return;
    }
    List<PrintedCard> printed = run.cards();
    Map<Long, Attendee> found = people.byId(printed.stream().map(PrintedCard::attendeeId).toList());
    PrintPeople.Beside beside = people.beside(found.values(), summits.current());
    List<CardPerson> cards =
        printed.stream()
            .filter(card -> found.containsKey(card.attendeeId()))
            .map(card -> people.card(found.get(card.attendeeId()), card.code(), beside))
            .toList();
    long drawing = progress.start(id);
    audit.recordChange("print.downloaded", "print " + id, null, null, null);
    try {
      cards(title, run.size(), run.placement(), layouts(run.size()))
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
   * Writes the cards of a pool's print, with all as it stands now; who is no longer in it, or no
   * longer accredited, is left out.
   *
   * @param title of the file
   * @throws NotThere where the print is of something else, or the pool is gone
   */
  @RolesAllowed({Right.PRINT, Right.PRESS})
  public void poolCards(long id, String title, OutputStream out) {
    PrintRun run = Entities.require(em, PrintRun.class, id);
    if (run.poolId() == null) throw new NotThere("print " + id);
    poolCards(run, title, out);
  }

  private void poolCards(PrintRun run, String title, OutputStream out) {
    Summit summit = summits.current();
    Pool pool = pools.pool(summit.id(), run.poolId());
    Map<Long, PoolPlace> in =
        pools.places(pool).stream()
            .filter(one -> one.state() == PlaceState.IN && one.isAccredited())
            .collect(Collectors.toMap(one -> one.attendee().id(), Function.identity()));
    PoolCards cards = new PoolCards(pool, summit);
    CardLayout layout = cards.layout();
    audit.recordChange("print.downloaded", "print " + run.id(), null, null, null);
    cards(title, CardSize.POOL, run.placement(), person -> layout)
        .write(
            run.cards().stream()
                .map(PrintedCard::attendeeId)
                .filter(in::containsKey)
                .map(one -> cards.card(in.get(one).attendee(), in.get(one).medium()))
                .toList(),
            out,
            drawn -> {});
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
            cards(title, size, placement, layouts(size))
                .write(
                    List.of(people.card(one, code, people.beside(List.of(one), summits.current()))),
                    out,
                    drawn -> {}));
    return longest.isPresent();
  }

  /**
   * Writes a few badges by a design that need not be saved yet, with a code that opens nothing:
   * those of the approved people who are hardest to fit, by the length of each thing on a badge, or
   * where nobody is approved one of nobody.
   *
   * @param design the layout as JSON
   * @param categories the codes of those it is for; empty for all
   * @throws CardLayout.ElementLeavesCard where something would be cut off
   */
  public void preview(
      CardSize size, String design, List<String> categories, String title, OutputStream out) {
    CardLayout layout = CardLayoutJson.read(design);
    layout.require(size);
    for (List<CardElement> side : List.of(layout.front(), layout.back()))
      for (CardElement element : side) drawable.require(element.text());
    Summit summit = summits.current();
    cards(title, size, Placement.SINGLE, person -> layout)
        .write(hardest(summit, categories), out, drawn -> {});
  }

  /** What the designer shows on its picture of a card: the first of those in its preview. */
  public CardPerson example(List<String> categories) {
    return hardest(summits.current(), categories).get(0);
  }

  private List<CardPerson> hardest(Summit summit, List<String> categories) {
    PrintFilter all = new PrintFilter(CardKind.BADGE, null, null, true);
    List<Long> ids =
        people.approved(summit.id(), all).stream().map(PrintPeople.Approved::id).toList();
    List<Attendee> approved =
        people.byId(ids).values().stream()
            .filter(one -> categories.isEmpty() || categories.contains(one.category().code()))
            .sorted(Comparator.comparing(Attendee::id))
            .toList();
    if (approved.isEmpty()) return List.of(Specimen.PERSON);
    PrintPeople.Beside beside = people.beside(approved, summit);
    List<ToIntFunction<Attendee>> lengths =
        List.of(
            PrintFiles::bothNames,
            one -> one.name().inOwnScript().length(),
            one -> one.name().latin().length(),
            one -> longest(one.name().title()),
            one -> longest(one.affiliation().name()),
            one -> one.photoHash() == null ? 0 : 1,
            one -> one.name().nativeName() == null ? 1 : 0,
            one -> beside.languages().getOrDefault(one.id(), "").length());
    Set<Attendee> chosen = new LinkedHashSet<>();
    for (ToIntFunction<Attendee> length : lengths)
      approved.stream()
          .filter(one -> !chosen.contains(one))
          .max(Comparator.comparingInt(length))
          .ifPresent(chosen::add);
    return chosen.stream().map(one -> people.card(one, SAMPLE_CODE, beside)).toList();
  }

  private static int bothNames(Attendee one) {
    String own = one.name().nativeName();
    return own == null ? 0 : own.length() + one.name().latin().length();
  }

  private static int longest(LocalizedText text) {
    return text.asMap().values().stream().mapToInt(String::length).max().orElse(0);
  }

  /** By the summit's templates in use: that of the category, or the one for all others. */
  private Function<CardPerson, CardLayout> layouts(CardSize size) {
    CardLayout usual = CardLayout.usual(size);
    if (size.kind() != CardKind.BADGE) return person -> usual;
    List<BadgeTemplate> templates =
        em.createQuery(
                "select t from BadgeTemplate t where t.summitId = :summit and t.inUse = true",
                BadgeTemplate.class)
            .setParameter("summit", summits.current().id())
            .getResultStream()
            .filter(one -> one.size() == size)
            .toList();
    return person -> BadgeTemplate.layoutOf(person.categoryCode(), templates, usual);
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

  private Cards cards(
      String title, CardSize size, Placement placement, Function<CardPerson, CardLayout> layouts) {
    Summit summit = summits.current();
    return new Cards(
        summit.name(),
        summit.emblem() == null ? null : summit.emblem().image(),
        summit.languages(),
        title,
        size,
        layouts,
        placement,
        emblems::image);
  }
}
