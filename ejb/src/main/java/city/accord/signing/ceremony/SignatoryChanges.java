package city.accord.signing.ceremony;

import city.accord.Entities;
import city.accord.Right;
import city.accord.delegation.Delegations;
import city.accord.delegation.HeadOfDelegation;
import city.accord.text.DrawableText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What delegations have changed about their heads since a ceremony was prepared: another name or
 * title, another head, or none any more. A ceremony that is only prepared follows by itself, except
 * that a slot keeps its person while nobody leads the delegation; from its first rehearsal on, the
 * protocol office takes each change over by hand, until the pens open.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class SignatoryChanges {

  @PersistenceContext private EntityManager em;
  @Inject private CeremonyLocks locks;
  @Inject private CeremonyLog log;
  @Inject private Delegations delegations;
  @Inject private DrawableText drawable;

  /** The changes that a ceremony's slots have not taken over, in the order of the slots. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public List<SignatoryChange> of(long ceremonyId) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, ceremonyId);
    if (!ceremony.state().isUnsealed()) return List.of();
    Map<Long, HeadOfDelegation> heads = heads();
    return ceremony.slots().stream()
        .map(slot -> change(slot, heads))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Lets a slot take over what its delegation says now.
   *
   * @throws WrongState once the pens have opened
   * @throws city.accord.Refused if the new name cannot be drawn
   */
  public void apply(long slotId) {
    Slot slot = locks.lockSlot(slotId);
    change(slot, heads()).map(SignatoryChange::current).ifPresent(current -> change(slot, current));
  }

  /** Lets the ceremonies that are only prepared follow a delegation. */
  public void follow(long delegationId) {
    Map<Long, HeadOfDelegation> heads = heads();
    em.createQuery(
            """
            select s.id from Slot s where s.signatory.delegationId = :delegation
            and s.ceremony.progress.state = :prepared""",
            Long.class)
        .setParameter("delegation", delegationId)
        .setParameter("prepared", CeremonyState.PREPARED)
        .getResultList()
        .forEach(slotId -> follow(locks.lockSlot(slotId), heads));
  }

  private void follow(Slot slot, Map<Long, HeadOfDelegation> heads) {
    if (slot.ceremony().state() != CeremonyState.PREPARED) return;
    change(slot, heads)
        .map(SignatoryChange::current)
        .filter(this::isDrawable)
        .ifPresent(current -> change(slot, current));
  }

  private boolean isDrawable(Signatory signatory) {
    return signatory.pieces().stream().allMatch(piece -> drawable.problem(piece).isEmpty());
  }

  private void change(Slot slot, Signatory current) {
    current.pieces().forEach(drawable::require);
    String before = slot.signatory().described();
    slot.changeSignatory(current);
    log.record(slot, "signatory-changed", slot.state(), before + " → " + current.described());
  }

  private Optional<SignatoryChange> change(Slot slot, Map<Long, HeadOfDelegation> heads) {
    Signatory present = slot.signatory();
    if (present.delegationId() == null) return Optional.empty();
    HeadOfDelegation head = heads.get(present.delegationId());
    Signatory current = head == null ? null : present.renewed(head);
    if (current != null && !current.differsFrom(present)) return Optional.empty();
    return Optional.of(
        new SignatoryChange(
            slot.ceremony().id(),
            slot.id(),
            slot.position(),
            present,
            current,
            !slot.ceremony().state().hasOpened()));
  }

  private Map<Long, HeadOfDelegation> heads() {
    return delegations.heads().stream()
        .collect(Collectors.toMap(HeadOfDelegation::delegationId, Function.identity()));
  }
}
