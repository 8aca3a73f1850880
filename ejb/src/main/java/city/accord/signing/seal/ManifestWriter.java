package city.accord.signing.seal;

import city.accord.Sha256;
import city.accord.signing.binding.SignatoryNames;
import city.accord.signing.canonical.Json;
import city.accord.signing.verify.SealedPages;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a sealed declaration carries: the manifest, the public audit, the public ink. */
final class ManifestWriter {

  private final DeclarationToSeal declaration;
  private final SealedMarks marks;

  /**
   * @param marks the pictures that were drawn beside the names
   */
  ManifestWriter(DeclarationToSeal declaration, SealedMarks marks) {
    this.declaration = declaration;
    this.marks = marks;
  }

  /** The canonical manifest; its SHA-256 is the fingerprint. */
  String manifest(List<SealedPages> documents, Instant sealedAt) {
    Map<String, Object> manifest = new TreeMap<>();
    manifest.put("kind", "accord/manifest/1");
    manifest.put("content", Json.parse(declaration.content()));
    manifest.put("contentHash", Sha256.hex(declaration.content()));
    manifest.put("ceremony", ceremony(sealedAt));
    manifest.put("slots", declaration.slots().stream().map(this::slot).toList());
    manifest.put("audit", auditEnd());
    if (!declaration.witnesses().isEmpty())
      manifest.put(
          "witnesses", declaration.witnesses().stream().map(ManifestWriter::witness).toList());
    manifest.put("pages", pages(documents.get(0)));
    if (documents.size() > 1)
      manifest.put("others", documents.stream().skip(1).map(ManifestWriter::other).toList());
    return Json.canonical(manifest);
  }

  private static Map<String, Object> witness(WitnessToSeal witness) {
    Map<String, Object> json = new TreeMap<>();
    json.put("name", witness.name());
    if (!witness.words().isEmpty()) json.put("words", witness.words());
    json.put("at", witness.at().toString());
    return json;
  }

  private static Map<String, Object> pages(SealedPages pages) {
    return Map.of("count", pages.count(), "hash", pages.hash());
  }

  private static Map<String, Object> other(SealedPages pages) {
    Map<String, Object> json = new TreeMap<>(pages(pages));
    json.put("kind", pages.kind() == SealedPages.Kind.OWN ? "own" : "copy");
    json.put("order", pages.order());
    return json;
  }

  String audit() {
    List<Object> links = new ArrayList<>();
    for (AuditToSeal link : declaration.audit()) {
      Map<String, Object> json = new TreeMap<>();
      json.put("seq", link.seq());
      json.put("event", link.event());
      if (link.slot() != null) json.put("slot", link.slot());
      json.put("at", link.at().toString());
      json.put("detailHash", link.detailHash());
      json.put("previous", link.previous());
      json.put("hash", link.hash());
      links.add(json);
    }
    return Json.canonical(Map.of("kind", "accord/audit/1", "links", links));
  }

  String ink() {
    List<Object> slots = new ArrayList<>();
    for (SlotToSeal slot : declaration.slots()) {
      if (slot.signature() == null) continue;
      byte[] bytes = slot.signature().ink().toPublic().canonicalBytes();
      String text = Base64.getEncoder().encodeToString(bytes);
      slots.add(Map.of("position", slot.position(), "ink", text));
    }
    return Json.canonical(Map.of("kind", "accord/ink/1", "slots", slots));
  }

  private Map<String, Object> ceremony(Instant sealedAt) {
    CeremonyToSeal ceremony = declaration.ceremony();
    Map<String, Object> json = new TreeMap<>();
    json.put("nonce", ceremony.nonce());
    json.put("summit", byTag(ceremony.summit()));
    json.put("place", byTag(ceremony.place()));
    json.put("consent", byTag(ceremony.consent()));
    json.put("openedAt", ceremony.openedAt().toString());
    json.put("closedAt", ceremony.closedAt().toString());
    json.put("sealedAt", sealedAt.toString());
    json.put("zone", ceremony.zone().getId());
    json.put("verifyAddress", ceremony.verifyAddress());
    return json;
  }

  private Map<String, Object> slot(SlotToSeal slot) {
    Map<String, Object> json = new TreeMap<>();
    json.put("position", slot.position());
    json.put("emblem", slot.emblem());
    if (slot.mark() != null)
      marks.hash(slot.mark().image()).ifPresent(hash -> json.put("mark", hash));
    json.put("aspect", slot.aspect());
    if (!slot.group().isEmpty()) json.put("group", byTag(slot.group()));
    json.put("signatory", names(slot).toJson());
    if (slot.signature() != null) json.put("signature", signature(slot.signature()));
    return json;
  }

  private static Map<String, Object> signature(SlotToSeal.Signature signature) {
    Map<String, Object> json = new TreeMap<>();
    json.put("attempt", signature.attempt());
    json.put("confirmedAt", signature.confirmedAt().toString());
    json.put("consentLanguage", signature.consentLanguage().tag());
    json.put("consentHash", signature.consentHash());
    json.put("strokesHash", signature.ink().hash());
    json.put("publicInkHash", signature.ink().toPublic().hash());
    json.put("inkHash", signature.inkHash());
    if (signature.tablet() != null) json.put("tablet", signature.tablet().toJson());
    return json;
  }

  static SignatoryNames names(SlotToSeal slot) {
    boolean proxied = slot.signature() != null && slot.signature().proxy() != null;
    return new SignatoryNames(
        byTag(slot.name()),
        byTag(slot.title()),
        byTag(slot.place()),
        proxied ? byTag(slot.signature().proxy()) : Map.of());
  }

  private Map<String, Object> auditEnd() {
    List<AuditToSeal> audit = declaration.audit();
    String head = audit.isEmpty() ? "0".repeat(64) : audit.get(audit.size() - 1).hash();
    return Map.of("count", audit.size(), "head", head);
  }

  static Map<String, String> byTag(LocalizedText text) {
    Map<String, String> texts = new TreeMap<>();
    text.asMap().forEach((language, value) -> texts.put(language.tag(), value));
    return texts;
  }
}
