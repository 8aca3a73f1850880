package city.accord.print;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.print.BadgeTemplate.TemplateNameTaken;
import city.accord.print.BadgeTemplate.TemplateRivals;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The templates of the badges of the summit at hand. */
@Stateless
@RolesAllowed(Right.PRINT)
public class BadgeTemplates {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** All templates, by name. */
  public List<BadgeTemplateRow> all() {
    return em.createQuery(
            "select t from BadgeTemplate t where t.summitId = :summit order by t.name, t.id",
            BadgeTemplate.class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .map(BadgeTemplateRow::of)
        .toList();
  }

  /** One template, by id. */
  public BadgeTemplateRow row(long id) {
    BadgeTemplate template = Entities.require(em, BadgeTemplate.class, id);
    if (template.summitId() != summits.current().id()) throw new NotThere(id);
    return BadgeTemplateRow.of(template);
  }

  /**
   * Makes a template, not in use yet.
   *
   * @param from the id of another one of the same size to begin with, or null for the usual layout
   * @return its id
   * @throws TemplateNameTaken where another has the name
   */
  public long make(String name, CardSize size, Long from) {
    List<BadgeTemplate> others = lockedList();
    BadgeTemplate template =
        new BadgeTemplate(summits.current().id(), name, size, who(), clock.instant());
    requireOwnName(template, others);
    if (from != null)
      others.stream().filter(one -> one.id().equals(from)).findFirst().ifPresent(template::copy);
    em.persist(template);
    em.flush();
    audit.recordChange("print.template-made", template.name(), size.name(), null, null);
    return template.id();
  }

  /**
   * Changes a template.
   *
   * @throws ChangedMeanwhile where it is no longer as the page showed it
   * @throws TemplateRivals where another template in use lays out the same badges
   * @throws city.accord.Refused where a text cannot be printed, or something leaves the card
   */
  public void save(SaveTemplate command) {
    List<BadgeTemplate> all = lockedList();
    BadgeTemplate template =
        all.stream()
            .filter(one -> one.id() == command.id())
            .findFirst()
            .orElseThrow(() -> new NotThere(command.id()));
    ChangedMeanwhile.check(command.version(), template.version());
    CardLayout layout = CardLayoutJson.read(command.design());
    for (List<CardElement> side : List.of(layout.front(), layout.back()))
      for (CardElement element : side) drawable.require(element.text());
    template.change(
        command.name(), layout, command.categories(), command.inUse(), who(), clock.instant());
    requireOwnName(template, all);
    all.stream()
        .filter(template::rivals)
        .findFirst()
        .ifPresent(
            other -> {
              throw new TemplateRivals(other.name());
            });
    audit.recordChange("print.template-changed", template.name(), null, null, null);
  }

  /** Removes a template; badges that it laid out have the usual layout again. */
  public void remove(long id) {
    BadgeTemplate template = Entities.lock(em, BadgeTemplate.class, id);
    if (template.summitId() != summits.current().id()) throw new NotThere(id);
    em.remove(template);
    audit.recordChange("print.template-removed", template.name(), null, null, null);
  }

  private static void requireOwnName(BadgeTemplate template, List<BadgeTemplate> all) {
    boolean taken =
        all.stream()
            .anyMatch(one -> one != template && one.name().equalsIgnoreCase(template.name()));
    if (taken) throw new TemplateNameTaken(template.name());
  }

  /** As they are now: two who save at once are judged one after the other. */
  private List<BadgeTemplate> lockedList() {
    Entities.lock(em, Summit.class, summits.current().id());
    return em.createQuery(
            "select t from BadgeTemplate t where t.summitId = :summit", BadgeTemplate.class)
        .setParameter("summit", summits.current().id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private String who() {
    return session.getCallerPrincipal().getName();
  }
}
