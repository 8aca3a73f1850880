package city.accord.web.print;

import city.accord.print.PrintFiles;
import city.accord.print.SeatChangeRow;
import city.accord.print.SeatPlanRow;
import city.accord.print.SeatPlans;
import city.accord.print.SeatRow;
import city.accord.print.SeatedPerson;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import city.accord.web.TableDownload;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One seat plan: as a picture and as a list, and changed by hand. */
@Named
@ViewScoped
public class SeatPlanPage implements Serializable {

  private static final long serialVersionUID = 1;

  /** Longer lines are squeezed on the picture of the page; the PDF sets them smaller. */
  private static final int LONG = 14;

  /** What a seat is wide and high on the picture. */
  private static final double WIDTH = 110;

  private static final double HEIGHT = 66;

  @Inject private SeatPlans plans;
  @Inject private PrintFiles files;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private SeatPlanRow plan;
  private transient List<SeatRow> seats;
  private transient List<SeatedPerson> unseated;
  private String person;
  private String seat;
  private String reason;

  @PostConstruct
  void open() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    plan = plans.row(Ids.of(parameters.get("id")));
  }

  public SeatPlanRow getPlan() {
    return plan;
  }

  /** The seats in order of precedence. */
  public List<SeatRow> getSeats() {
    if (seats == null) seats = plans.seats(plan.id());
    return seats;
  }

  /** Those who would be seated and have no seat. */
  public List<SeatedPerson> getUnseated() {
    if (unseated == null) unseated = plans.unseated(plan.id());
    return unseated;
  }

  /** Everybody who can be given a seat. */
  public List<SeatedPerson> getPeople() {
    return Stream.concat(
            getSeats().stream().map(SeatRow::person).filter(Objects::nonNull),
            getUnseated().stream())
        .filter(SeatedPerson::coming)
        .toList();
  }

  public List<SeatChangeRow> getChanges() {
    return plans.changes(plan.id());
  }

  /** Gives the person chosen the seat chosen. */
  public void move() {
    plans.move(plan.id(), plan.version(), Ids.of(person), seat, reason);
    site.goTo(address(), "print.seats-moved");
  }

  /** Fills the plan by precedence again. */
  public void fill() {
    plans.fill(plan.id(), plan.version());
    site.goTo(address(), "print.seats-filled");
  }

  public void remove() {
    plans.remove(plan.id());
    site.goTo("/desk/print/seats", "print.seats-removed");
  }

  private String address() {
    return "/desk/print/seats/" + plan.id();
  }

  /** Sends the plan as a PDF. */
  public void sendPdf() throws IOException {
    PdfDownload.send(
        "seats-" + plan.id() + ".pdf", out -> files.seatPlan(plan.name(), getSeats(), out));
  }

  /** Sends the seats as a spreadsheet. */
  public void sendTable() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    Stream.of("print.list-number", "print.seat").forEach(key -> header.add(site.say(key)));
    header.add(site.say("delegation.native-name"));
    header.add(site.say("print.list-latin-name"));
    for (String key : List.of("print.list-title", "attendee.affiliation"))
      for (Language language : current.require().languages())
        header.add(site.say(key) + " (" + language.ownName() + ")");
    rows.add(header);
    for (SeatRow row : getSeats()) rows.add(cells(row));
    TableDownload.send("seats", rows);
  }

  private List<String> cells(SeatRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row.rank()));
    cells.add(row.seat().code());
    if (row.person() == null) return cells;
    cells.add(row.person().name().nativeName());
    cells.add(row.person().name().latin());
    for (Language language : current.require().languages())
      cells.add(row.person().name().title().exactly(language));
    for (Language language : current.require().languages())
      cells.add(row.person().affiliation().exactly(language));
    return cells;
  }

  /** What the picture shows: from where, how wide and how high. */
  public String getViewBox() {
    double left = getSeats().stream().mapToDouble(this::x).min().orElse(0);
    double top = getSeats().stream().mapToDouble(this::y).min().orElse(0);
    double right = getSeats().stream().mapToDouble(this::x).max().orElse(0) + WIDTH;
    double bottom = getSeats().stream().mapToDouble(this::y).max().orElse(0) + HEIGHT;
    return Math.round(left - 5)
        + " "
        + Math.round(top - 5)
        + " "
        + Math.round(right - left + 10)
        + " "
        + Math.round(bottom - top + 10);
  }

  /** Where a seat begins on the picture, from the left. */
  public long x(SeatRow row) {
    return Math.round(row.seat().x() * (WIDTH + 8));
  }

  /** Where a seat begins on the picture, from above. */
  public long y(SeatRow row) {
    return Math.round(row.seat().y() * (HEIGHT + 8));
  }

  /** The lines of a seat on the picture. */
  public List<Label> labels(SeatRow row) {
    List<Label> labels = new ArrayList<>();
    labels.add(new Label(row.seat().code(), 16, false));
    if (row.person() == null) return labels;
    String own = row.person().name().inOwnScript();
    String latin = row.person().name().latin();
    labels.add(label(own, 34));
    if (!own.equals(latin)) labels.add(label(latin, 48));
    String affiliation = site.say(row.person().affiliation());
    if (!affiliation.isEmpty()) labels.add(label(affiliation, 61));
    return labels;
  }

  private static Label label(String text, int at) {
    int wide = text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    return new Label(text, at, wide > LONG);
  }

  /**
   * A line of text on a seat.
   *
   * @param y of its foot, from the top of the seat
   * @param squeezed whether it is made as wide as the seat
   */
  public record Label(String text, int y, boolean squeezed) {}

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(String seat) {
    this.seat = seat;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
