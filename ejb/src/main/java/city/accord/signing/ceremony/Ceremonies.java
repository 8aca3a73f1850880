package city.accord.signing.ceremony;

import static city.accord.signing.ceremony.CeremonyState.*;

import city.accord.Entities;
import city.accord.Right;
import city.accord.account.RecentProof;
import city.accord.emblem.ChangeMarks;
import city.accord.emblem.EmblemStore;
import city.accord.emblem.Marks;
import city.accord.emblem.ShownMarks;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationVersion;
import city.accord.signing.order.Originals;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import city.accord.typeset.Drawable;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The ceremonies at the protocol office's desk: prepared, rehearsed, opened, held, published. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Ceremonies {

  private static final int MAX_ENTRIES = 60;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private EmblemStore emblems;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private Summits summits;
  @Inject private RecentProof proof;
  @Inject private FourEyes fourEyes;
  @Inject private Event<RehearsalCleared> rehearsalCleared;
  @Inject private Clock clock;

  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public List<CeremonyRow> all() {
    return em.createQuery(
            "select c from Ceremony c order by c.plan.scheduledAt desc, c.id desc", Ceremony.class)
        .getResultStream()
        .map(CeremonyRow::of)
        .toList();
  }

  /** All that the console shows. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public CeremonyDetails details(long id) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, id);
    List<SlotRow> slots = ceremony.slots().stream().map(SlotRow::of).toList();
    return CeremonyDetails.of(ceremony, slots, entries(id));
  }

  /** In the order of their numbers: the clock may have been set back meanwhile. */
  private List<CeremonyLogEntry> entries(long id) {
    return em.createQuery(
            "select c from CeremonyChange c left join fetch c.slot where c.ceremony.id = :id order"
                + " by c.id desc",
            CeremonyChange.class)
        .setParameter("id", id)
        .setMaxResults(MAX_ENTRIES)
        .getResultStream()
        .map(CeremonyLogEntry::of)
        .toList();
  }

  /**
   * Prepares a ceremony with its slots; answers its id.
   *
   * @throws city.accord.Refused if a name or the place cannot be drawn, or the layout has too few
   *     slots
   */
  public long prepare(PrepareCeremony command) {
    DeclarationVersion version =
        Entities.require(em, DeclarationVersion.class, command.declarationVersionId());
    CeremonyPlan plan =
        new CeremonyPlan(
            command.name(),
            command.scheduledAt(),
            command.place(),
            command.consent(),
            command.witness(),
            command.shownMarks(),
            command.originals());
    Ceremony ceremony = new Ceremony(version, CeremonyLog.random256(), plan);
    List<Signatory> byGroup =
        command.signatories().stream()
            .sorted(Comparator.comparingInt(Signatory::groupNumber))
            .toList();
    for (Signatory signatory : byGroup) {
      signatory.pieces().forEach(Drawable::require);
      ceremony.assign(withFlag(signatory));
    }
    if (ceremony.slots().isEmpty()) throw new NobodySigns();
    ceremony.follow(command.order());
    ceremony.requireOriginals();
    mustBeDrawable(ceremony);
    em.persist(ceremony);
    em.flush();
    log.record(ceremony, "prepared", PREPARED, null);
    return ceremony.id();
  }

  /** The flag of who was typed by hand, as it is drawn today. */
  private Signatory withFlag(Signatory signatory) {
    Marks marks = signatory.marks();
    if (marks.countryCode() == null || marks.flag() != null) return signatory;
    return signatory.withMarks(emblems.changed(marks, new ChangeMarks(marks.countryCode(), null)));
  }

  /**
   * What the sealed declaration says of the occasion: at the seal it is too late to learn of it.
   */
  private void mustBeDrawable(Ceremony ceremony) {
    LocalizedText summit = summits.current().name();
    for (DeclarationText text : ceremony.declarationVersion().content().texts().all()) {
      Drawable.require(summit.in(text.language()));
      Drawable.require(ceremony.plan().place().in(text.language()));
    }
  }

  /** Calls a ceremony something else; without a name it is called by the declaration's title. */
  public void rename(long id, LocalizedText name) {
    locks.lock(id).rename(name);
  }

  /** Names who witnesses the signing, on the wall; empty for nobody. */
  public void nameWitness(long id, LocalizedText witness) {
    change(id, "witness-named", null, ceremony -> ceremony.nameWitness(witness));
  }

  /**
   * Chooses which pictures stand beside the names.
   *
   * @throws WrongState once the pens have opened: what was signed keeps its looks
   */
  public void showMarks(long id, ShownMarks marks) {
    change(id, "marks-chosen", null, ceremony -> ceremony.showMarks(marks));
  }

  /**
   * Chooses in how many documents the declaration is sealed.
   *
   * @throws WrongState once the pens have opened
   * @throws Originals.TooManyParties if so many cannot each have an original of their own
   */
  public void sealIn(long id, Originals originals) {
    change(id, "originals-chosen", null, ceremony -> ceremony.sealIn(originals));
  }

  public void rehearse(long id) {
    Instant now = clock.instant();
    change(id, "rehearsed", null, ceremony -> ceremony.rehearse(now));
  }

  /** Throws away what was rehearsed; tablets stay paired. */
  public void clearRehearsal(long id) {
    change(id, "rehearsal-cleared", null, Ceremony::clearRehearsal);
    rehearsalCleared.fire(new RehearsalCleared(id));
  }

  /**
   * Approves the proof of wall and paper, without which nothing is made ready.
   *
   * @param seen the hash of the proof that the officer looked at
   */
  public void approveProof(long id, String seen) {
    Instant now = clock.instant();
    change(id, "proof-approved", null, ceremony -> ceremony.approveProof(seen, officer(), now));
  }

  public void ready(long id) {
    change(
        id,
        "made-ready",
        null,
        ceremony -> {
          mustBeDrawable(ceremony);
          ceremony.ready();
        });
  }

  public void open(long id) {
    Instant now = clock.instant();
    change(
        id,
        "opened",
        null,
        ceremony -> {
          ceremony.open(now);
          ceremony.keepHostEmblem(summits.current().emblem());
        });
  }

  /** The pens rest, for a reason that goes on record where one is given. */
  public void hold(long id, String reason) {
    change(id, "held", Reason.orNull(reason), Ceremony::hold);
  }

  public void resume(long id, String reason) {
    change(id, "went-on", Reason.orNull(reason), Ceremony::resume);
  }

  /** Closes the pens for good: the sealing begins, or goes on where it was broken off. */
  @RolesAllowed(Right.SEAL)
  public void close(long id) {
    proof.require();
    Ceremony ceremony = locks.lock(id);
    CeremonyState before = ceremony.state();
    Instant now = clock.instant();
    if (before != CeremonyState.CLOSING) fourEyes.confirm(ceremony, Deed.SEAL, officer());
    ceremony.close(now);
    if (ceremony.state() != before) log.record(ceremony, "closed", before, null);
  }

  /** The hall sees the finale: all signatures, the fingerprint, the way to check a copy. */
  public void reveal(long id) {
    change(id, "revealed", null, Ceremony::reveal);
  }

  /**
   * One act: the signed declaration, and all that waited for it, belong to everyone.
   *
   * @throws RecentProof.ProofNeeded if the officer has not shown who they are for a while
   */
  @RolesAllowed(Right.SEAL)
  public void publish(long id) {
    proof.require();
    Instant now = clock.instant();
    change(
        id,
        "published",
        null,
        ceremony -> {
          fourEyes.confirm(ceremony, Deed.PUBLISH, officer());
          ceremony.publish(now);
        });
  }

  /** Declares the ceremony void, for a reason that goes on record. */
  @RolesAllowed(Right.SEAL)
  public void annul(long id, String reason) {
    proof.require();
    change(id, "annulled", Reason.required(reason), Ceremony::annul);
  }

  private String officer() {
    return session.getCallerPrincipal().getName();
  }

  private void change(long id, String event, String reason, Consumer<Ceremony> verb) {
    Ceremony ceremony = locks.lock(id);
    CeremonyState before = ceremony.state();
    verb.accept(ceremony);
    log.record(ceremony, event, before, reason);
  }
}
