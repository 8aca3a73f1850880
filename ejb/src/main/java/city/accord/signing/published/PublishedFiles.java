package city.accord.signing.published;

import static java.util.stream.Collectors.toMap;

import city.accord.NotThere;
import city.accord.signing.ink.store.SealedInks;
import city.accord.signing.ink.store.ShownInk;
import city.accord.signing.sealing.SealedDeclaration;
import city.accord.signing.sealing.SealedOriginal;
import city.accord.signing.stroke.PublicInk;
import city.accord.signing.verify.SealedPages;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What anyone may take away of a signed declaration, and nothing before it may be seen. */
@Stateless
@PermitAll
public class PublishedFiles {

  @PersistenceContext private EntityManager em;
  @Inject private PublishedDeclarations declarations;
  @Inject private SealedInks inks;

  /**
   * The signed PDF and the manifest that its fingerprint is of.
   *
   * @throws NotThere before the declaration is published
   */
  public List<PublishedFile> of(String slug) {
    PublicDeclaration declaration = published(slug);
    SealedDeclaration sealed = em.find(SealedDeclaration.class, declaration.ceremonyId());
    return List.of(
        PublishedFile.pdf(slug, sealed.pdf()), PublishedFile.manifest(slug, sealed.manifest()));
  }

  /**
   * One of the files that are listed, read by itself.
   *
   * @throws NotThere before the declaration is published, and for a name that is not listed
   */
  public PublishedFile named(String slug, String name) {
    PublicDeclaration declaration = published(slug);
    for (SealedOriginal original : originals(declaration.ceremonyId())) {
      PublishedFileRow row = row(declaration, original);
      if (row.name().equals(name)) return PublishedFile.pdf(row, original.pdf());
    }
    return of(slug).stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotThere(name));
  }

  /** The parties' own in the order of the parties, then the certified copy. */
  private List<SealedOriginal> originals(long ceremonyId) {
    return em.createQuery(
            "select o from SealedOriginal o where o.ceremonyId = :id order by o.kind desc,"
                + " o.firstSlot",
            SealedOriginal.class)
        .setParameter("id", ceremonyId)
        .getResultList();
  }

  private static PublishedFileRow row(PublicDeclaration declaration, SealedOriginal original) {
    boolean own = original.kind() == SealedPages.Kind.OWN;
    String name = own ? "-original-" + original.firstSlot() : "-certified-copy";
    LocalizedText party =
        declaration.slots().stream()
            .filter(slot -> own && slot.position() == original.firstSlot())
            .map(slot -> slot.place().isEmpty() ? slot.name() : slot.place())
            .findFirst()
            .orElse(LocalizedText.EMPTY);
    return new PublishedFileRow(
        declaration.slug() + name + ".pdf",
        original.kind(),
        party,
        original.pdfSize(),
        original.pdfSha256());
  }

  /**
   * Of the same files what a page says, without reading one.
   *
   * @throws NotThere before the declaration is published
   */
  public List<PublishedFileRow> listed(String slug) {
    PublicDeclaration declaration = published(slug);
    Object[] sealed =
        em.createQuery(
                "select s.pdfSize, s.pdfSha256, s.manifestSize, s.fingerprint"
                    + " from SealedDeclaration s where s.ceremonyId = :id",
                Object[].class)
            .setParameter("id", declaration.ceremonyId())
            .getSingleResult();
    List<PublishedFileRow> rows = new ArrayList<>();
    rows.add(pdf(slug, (Integer) sealed[0], (String) sealed[1]));
    for (SealedOriginal original : originals(declaration.ceremonyId()))
      rows.add(row(declaration, original));
    rows.add(
        new PublishedFileRow(
            slug + ".json", null, LocalizedText.EMPTY, (Integer) sealed[2], (String) sealed[3]));
    return rows;
  }

  private static PublishedFileRow pdf(String slug, int size, String sha256) {
    return new PublishedFileRow(
        slug + ".pdf", SealedPages.Kind.DEPOSITED, LocalizedText.EMPTY, size, sha256);
  }

  /**
   * The ink of a signature that the public sees on a sealed declaration.
   *
   * @throws NotThere before the seal; until then the live channel shows it
   */
  public PublicInk signature(long ceremonyId, long slotId) {
    PublicDeclaration declaration = declarations.signedIn(ceremonyId);
    return sealed(declaration, slot(declaration, slotId)).ink();
  }

  /**
   * The same signature as a picture that prints at any size (SVG).
   *
   * @throws NotThere before the seal
   */
  public String picture(long ceremonyId, long slotId) {
    PublicDeclaration declaration = declarations.signedIn(ceremonyId);
    PublicSlot slot = slot(declaration, slotId);
    return picture(sealed(declaration, slot), slot);
  }

  /**
   * The same of all signatures of a declaration, by their slots.
   *
   * @throws NotThere before the seal
   */
  public Map<Long, String> pictures(PublicDeclaration declaration) {
    if (declaration.fingerprint() == null) throw new NotThere(declaration.ceremonyId());
    Map<Long, ShownInk> shown = inks.all(declaration.ceremonyId());
    return declaration.slots().stream()
        .filter(slot -> slot.attempt() != null && shown.containsKey(slot.id()))
        .collect(toMap(PublicSlot::id, slot -> picture(shown.get(slot.id()), slot)));
  }

  private static String picture(ShownInk shown, PublicSlot slot) {
    return InkSvg.of(shown.ink(), slot.aspect() / 1000d);
  }

  /**
   * A signature and the rhythm in which it was written.
   *
   * @throws NotThere before the declaration is published
   */
  public PublicReplay replay(long ceremonyId, long slotId) {
    PublicDeclaration declaration = declarations.signedIn(ceremonyId);
    if (!declaration.isPublished()) throw new NotThere(ceremonyId);
    ShownInk shown = shown(slot(declaration, slotId));
    return new PublicReplay(shown.ink(), shown.rhythm());
  }

  /**
   * The fingerprint of a published declaration.
   *
   * @throws NotThere before it is published
   */
  public String fingerprint(String slug) {
    return published(slug).fingerprint();
  }

  /**
   * All signatures that a pen wrote, in the order of precedence.
   *
   * @throws NotThere before the declaration is published
   */
  public List<PublicSignature> written(String slug) {
    PublicDeclaration declaration = published(slug);
    Map<Long, ShownInk> shown = inks.all(declaration.ceremonyId());
    return declaration.slots().stream()
        .filter(slot -> slot.attempt() != null && shown.containsKey(slot.id()))
        .map(slot -> new PublicSignature(shown.get(slot.id()).ink(), slot.aspect() / 1000d))
        .filter(signature -> !signature.ink().isTyped())
        .toList();
  }

  private PublicDeclaration published(String slug) {
    PublicDeclaration declaration = declarations.named(slug);
    if (!declaration.isPublished()) throw new NotThere(slug);
    return declaration;
  }

  private ShownInk sealed(PublicDeclaration declaration, PublicSlot slot) {
    if (declaration.fingerprint() == null) throw new NotThere(declaration.ceremonyId());
    return shown(slot);
  }

  private ShownInk shown(PublicSlot slot) {
    if (slot.attempt() == null) throw new NotThere(slot.id());
    return inks.shown(slot.id()).orElseThrow(() -> new NotThere(slot.id()));
  }

  private static PublicSlot slot(PublicDeclaration declaration, long slotId) {
    return declaration.slots().stream()
        .filter(one -> one.id() == slotId)
        .findFirst()
        .orElseThrow(() -> new NotThere(slotId));
  }

  /** The width of a slot divided by its height. */
  public double aspect(long ceremonyId, long slotId) {
    return slot(declarations.signedIn(ceremonyId), slotId).aspect() / 1000d;
  }
}
