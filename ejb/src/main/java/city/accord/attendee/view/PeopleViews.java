package city.accord.attendee.view;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lists of people that the officers of the summit at hand keep under a name. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class PeopleViews {

  /** So many at a summit: more would be found no quicker than by searching. */
  public static final int MOST = 50;

  private static final int MAX_NAME = 60;
  private static final int MAX_QUERY = 200;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{0,60}");

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /** All of them, by name. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<PeopleViewRow> all() {
    return em.createQuery(
            "select v from PeopleView v where v.summitId = :summit order by v.name",
            PeopleView.class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .map(PeopleView::row)
        .toList();
  }

  /**
   * Keeps a list under a name.
   *
   * @return its id
   * @throws ViewNameMissing where none is given
   * @throws ViewNameTaken where another list has it, whatever its capitals and accents
   * @throws TooManyViews where the summit has as many as it may
   */
  public long save(String name, PeopleChoice choice) {
    require(choice);
    Entities.lock(em, Summit.class, summits.current().id());
    if (all().size() >= MOST) throw new TooManyViews();
    PeopleView view = new PeopleView(summits.current().id(), free(name, 0), choice);
    em.persist(view);
    em.flush();
    tell("attendee.view-saved", view);
    return view.row().id();
  }

  /** Lets a list show others, or other things of them, from now on. */
  public void replace(long id, int version, PeopleChoice choice) {
    require(choice);
    PeopleView view = view(id, version);
    view.show(choice);
    tell("attendee.view-replaced", view);
  }

  /**
   * Gives a list another name; its address stays.
   *
   * @throws ViewNameMissing where none is given
   * @throws ViewNameTaken where another list has it
   */
  public void rename(long id, int version, String name) {
    Entities.lock(em, Summit.class, summits.current().id());
    PeopleView view = view(id, version);
    view.rename(free(name, id));
    tell("attendee.view-renamed", view);
  }

  /** Keeps a list no longer; nobody who was on it changes. */
  public void delete(long id, int version) {
    PeopleView view = view(id, version);
    tell("attendee.view-deleted", view);
    em.remove(view);
  }

  private PeopleView view(long id, int version) {
    PeopleView view = Entities.lock(em, PeopleView.class, id);
    if (view.summitId() != summits.current().id()) throw new NotThere(id);
    ChangedMeanwhile.check(version, view.version());
    return view;
  }

  /** Addresses made by hand may say what no list can show. */
  private static void require(PeopleChoice choice) {
    boolean fits =
        choice.query().length() <= MAX_QUERY
            && Stream.of(choice.category(), choice.status(), choice.lacks())
                .allMatch(word -> WORD.matcher(word).matches());
    if (!fits) throw new NotThere("such a list");
    VisibleText.require(choice.query());
  }

  /** The database says which names are alike. */
  private String free(String name, long own) {
    if (name == null || VisibleText.isBlank(name)) throw new ViewNameMissing();
    String given = name.strip();
    if (given.codePointCount(0, given.length()) > MAX_NAME) throw new ViewNameTooLong(MAX_NAME);
    VisibleText.require(given);
    long others =
        em.createQuery(
                "select count(v) from PeopleView v where v.summitId = :summit and v.name = :name"
                    + " and v.id <> :own",
                Long.class)
            .setParameter("summit", summits.current().id())
            .setParameter("name", given)
            .setParameter("own", own)
            .getSingleResult();
    if (others > 0) throw new ViewNameTaken(given);
    return given;
  }

  /** What is searched for may be somebody's name, which is not for the record. */
  private void tell(String event, PeopleView view) {
    audit.recordChange(event, view.row().name(), null, null, null);
  }

  /** A list is kept under a name. */
  public static class ViewNameMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "view-name";
    }
  }

  /** A name stands on a small button. */
  public static class ViewNameTooLong extends Refused {

    private static final long serialVersionUID = 1;

    public ViewNameTooLong(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "view-name";
    }
  }

  /** Another list has the name; it can be replaced. */
  public static class ViewNameTaken extends Refused {

    private static final long serialVersionUID = 1;

    public ViewNameTaken(String name) {
      super(name);
    }

    @Override
    public String field() {
      return "view-name";
    }
  }

  /** The summit keeps as many lists as it may. */
  public static class TooManyViews extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyViews() {
      super(MOST);
    }

    @Override
    public String field() {
      return "view-name";
    }
  }
}
