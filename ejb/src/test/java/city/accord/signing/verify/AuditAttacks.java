package city.accord.signing.verify;

import static city.accord.signing.verify.Case.altered;

import city.accord.Sha256;
import city.accord.signing.canonical.Json;
import city.accord.signing.seal.AuditToSeal;
import city.accord.signing.seal.DeclarationToSeal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What somebody with the summit's own key might do to the audit: tell another story of the evening.
 */
final class AuditAttacks {

  private final Forgery forgery;

  private AuditAttacks(Forgery forgery) {
    this.forgery = forgery;
  }

  static Stream<Case> all(Forgery forgery) {
    AuditAttacks by = new AuditAttacks(forgery);
    return Stream.of(
        by.audit("the audit's tail cut off", it -> it.subList(0, it.size() - 1)),
        by.audit("the audit cut before a confirmation", it -> it.subList(0, 2)),
        by.audit("an audit of nothing", it -> List.of()),
        by.audit("a link taken out of the audit", it -> without(it, 2)),
        by.audit("the audit reordered", AuditAttacks::reordered),
        by.audit("a link of the audit rewritten", it -> rewritten(it, 1, "slot.declined", false)),
        by.audit(
            "the audit's tail rewritten and chained anew",
            it -> rewritten(it, 1, "slot.declined", true)),
        by.audit("a reopening hidden in the audit", it -> rewritten(it, 1, "slot.reopened", true)));
  }

  private Case audit(String what, UnaryOperator<List<AuditToSeal>> change) {
    DeclarationToSeal it = forgery.declaration();
    return altered(
        what,
        forgery.sealed(
            new DeclarationToSeal(
                it.content(), it.ceremony(), it.slots(), change.apply(it.audit()))),
        Check.AUDIT);
  }

  private static List<AuditToSeal> without(List<AuditToSeal> audit, int which) {
    List<AuditToSeal> less = new ArrayList<>(audit);
    less.remove(which);
    return less;
  }

  private static List<AuditToSeal> reordered(List<AuditToSeal> audit) {
    List<AuditToSeal> other = new ArrayList<>(audit);
    Collections.swap(other, 1, 2);
    return other;
  }

  /** One link says something else; the hashes after it are left, or made to fit. */
  private static List<AuditToSeal> rewritten(
      List<AuditToSeal> audit, int which, String event, boolean chained) {
    List<AuditToSeal> other = new ArrayList<>();
    String previous = "0".repeat(64);
    for (AuditToSeal link : audit) {
      String said = other.size() == which ? event : link.event();
      String before = chained ? previous : link.previous();
      String hash = chained ? hash(link, said, before) : link.hash();
      other.add(
          new AuditToSeal(
              link.seq(), said, link.slot(), link.at(), link.detailHash(), before, hash));
      previous = hash;
    }
    return other;
  }

  private static String hash(AuditToSeal link, String event, String previous) {
    Map<String, Object> json = new TreeMap<>();
    json.put("seq", link.seq());
    json.put("event", event);
    if (link.slot() != null) json.put("slot", link.slot());
    json.put("at", link.at().toString());
    json.put("detailHash", link.detailHash());
    json.put("previous", previous);
    return Sha256.hex(Json.canonical(json));
  }
}
