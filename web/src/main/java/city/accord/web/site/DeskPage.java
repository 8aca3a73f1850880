package city.accord.web.site;

import city.accord.account.Role;
import city.accord.city.Cities;
import city.accord.city.CityRow;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.DelegationStatus;
import city.accord.delegation.Delegations;
import city.accord.press.Standing;
import city.accord.press.StatementRow;
import city.accord.press.Statements;
import city.accord.programme.Sessions;
import city.accord.signing.escrow.Examinations;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The organisers' first look: one glance tells what is not ready. */
@Named
@RequestScoped
public class DeskPage {

  /**
   * One part of the summit.
   *
   * @param light ok, wait, live or off
   */
  public record Tile(String to, String title, String figure, String note, String light) {}

  @Inject private Summits summits;
  @Inject private Delegations delegations;
  @Inject private Cities cities;
  @Inject private Sessions sessions;
  @Inject private Statements statements;
  @Inject private PublishedDeclarations declarations;
  @Inject private Examinations examinations;
  @Inject private Here here;

  public Summit getSummit() {
    return summits.find().orElse(null);
  }

  /** The parts that this account works on, in the order in which a summit is prepared. */
  public List<Tile> getTiles() {
    List<Tile> tiles = new ArrayList<>();
    if (getSummit() == null) return tiles;
    if (here.isUserInRole(Role.ORGANISER)) tiles.add(delegations());
    if (here.isUserInRole(Role.ORGANISER)) tiles.add(cities());
    if (here.isUserInRole(Role.PROGRAMME)) tiles.add(programme());
    if (here.isUserInRole(Role.CEREMONY)) tiles.add(ceremony());
    if (here.isUserInRole(Role.PRESS)) tiles.add(statements());
    if (here.isUserInRole(Role.EXAMINER)) tiles.add(examination());
    return tiles;
  }

  private Tile delegations() {
    List<DelegationRow> rows = delegations.board();
    long ready =
        rows.stream().filter(row -> row.status().hasReached(DelegationStatus.REGISTERED)).count();
    return tile("delegations", ready, rows.size());
  }

  private Tile cities() {
    List<CityRow> rows = cities.all(getSummit().languages());
    return tile("cities", rows.stream().filter(CityRow::published).count(), rows.size());
  }

  private Tile programme() {
    var draft = sessions.draft();
    int conflicts = draft.conflicts().size();
    String note = here.say("desk.programme-note", draft.sessions().size(), conflicts);
    String figure = String.valueOf(draft.sessions().size());
    return new Tile(
        "/desk/programme",
        here.say("desk.programme"),
        figure,
        note,
        conflicts == 0 ? "ok" : "wait");
  }

  private Tile ceremony() {
    return declarations
        .current(getSummit().id())
        .map(this::ceremony)
        .orElseGet(
            () ->
                new Tile(
                    "/desk/declarations",
                    here.say("desk.ceremonies"),
                    "–",
                    here.say("desk.ceremonies-none"),
                    "wait"));
  }

  private Tile ceremony(PublicDeclaration declaration) {
    String stage = declaration.stage().name().toLowerCase(Locale.ROOT);
    String figure = declaration.signedCount() + " / " + declaration.slots().size();
    String light = stage.equals("open") ? "live" : stage.equals("waiting") ? "wait" : "ok";
    return new Tile(
        "/desk/ceremonies",
        here.say("desk.ceremonies"),
        figure,
        here.say("desk.ceremonies-" + stage),
        light);
  }

  private Tile statements() {
    List<StatementRow> rows = statements.all();
    long approved = rows.stream().filter(row -> row.standing() != Standing.DRAFT).count();
    return tile("statements", approved, rows.size());
  }

  private Tile examination() {
    String figure = String.valueOf(examinations.all().size());
    return new Tile(
        "/desk/examination",
        here.say("desk.examination"),
        figure,
        here.say("desk.examination-note"),
        "off");
  }

  private Tile tile(String part, long ready, long all) {
    String note = here.say("desk." + part + "-note", ready, all);
    String light = ready == all && all > 0 ? "ok" : "wait";
    return new Tile("/desk/" + part, here.say("desk." + part), ready + " / " + all, note, light);
  }
}
