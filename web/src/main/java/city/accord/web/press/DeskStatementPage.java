package city.accord.web.press;

import city.accord.press.Attachment;
import city.accord.press.Correction;
import city.accord.press.Standing;
import city.accord.press.StatementDraft;
import city.accord.press.Statements;
import city.accord.press.WriteStatement;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableLink;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A statement while it is written, side by side in the summit's languages. */
@Named
@RequestScoped
public class DeskStatementPage {

  @Inject private Statements statements;
  @Inject private PublishedDeclarations declarations;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private Standing standing = Standing.DRAFT;
  private int version;
  private EditableText issuer;
  private EditableText contact;
  private EditableText headline;
  private EditableText subheadline;
  private EditableText body;
  private EditableText correction;
  private boolean correctedByChange;
  private List<Correction> corrections = List.of();
  private LocalDate dated;
  private String telephone;
  private EditableMoment until;
  private String untilDeclaration;
  private boolean accreditedOnly;
  private final List<EditableLink> attachments = new ArrayList<>();

  private transient List<PublicDeclaration> offered;

  @PostConstruct
  void open() {
    correction = new EditableText(LocalizedText.EMPTY, current.require().languages());
    if (slug == null) read(blank());
    else {
      StatementDraft draft = statements.draft(slug);
      version = draft.version();
      standing = draft.standing();
      correctedByChange = draft.correctedByChange();
      corrections = draft.corrections();
      read(draft.written());
      correction = new EditableText(draft.note(), current.require().languages());
    }
  }

  private WriteStatement blank() {
    LocalizedText none = LocalizedText.EMPTY;
    LocalizedText host = current.require().host();
    return new WriteStatement(
        host, current.today(), none, "", none, none, none, List.of(), null, null, none);
  }

  private void read(WriteStatement written) {
    List<Language> languages = current.require().languages();
    issuer = new EditableText(written.issuer(), languages);
    contact = new EditableText(written.contact(), languages);
    headline = new EditableText(written.headline(), languages);
    subheadline = new EditableText(written.subheadline(), languages);
    body = new EditableText(written.body(), languages);
    dated = written.dated();
    telephone = written.telephone();
    untilDeclaration = written.untilDeclaration();
    accreditedOnly = written.accreditedOnly();
    until = new EditableMoment(written.embargoedUntil(), current.zone());
    written
        .attachments()
        .forEach(one -> attachments.add(new EditableLink(one.label(), one.address(), languages)));
    attachments.add(new EditableLink(LocalizedText.EMPTY, null, languages));
  }

  public void save() {
    if (slug == null) slug = statements.write(written());
    else statements.rewrite(slug, version, written());
    site.goTo("/desk/statements/" + slug, "press.saved");
  }

  public void approve() {
    statements.approve(slug, version, written());
    site.goTo("/desk/statements/" + slug, "press.approved");
  }

  public void withdraw() {
    statements.withdraw(slug);
    site.goTo("/desk/statements/" + slug, "press.withdrawn");
  }

  private WriteStatement written() {
    return new WriteStatement(
        issuer.toText(),
        dated,
        contact.toText(),
        telephone == null ? "" : telephone,
        headline.toText(),
        subheadline.toText(),
        body.toText(),
        attachments.stream()
            .filter(EditableLink::isWritten)
            .map(one -> new Attachment(one.getLabel().toText(), one.getAddress()))
            .toList(),
        until.toInstant(),
        untilDeclaration,
        accreditedOnly,
        correction.toText());
  }

  /** The declarations that a statement may wait for. */
  public List<PublicDeclaration> getDeclarations() {
    if (offered == null) offered = declarations.of(current.require().id());
    return offered;
  }

  public boolean isAccreditedOnly() {
    return accreditedOnly;
  }

  public void setAccreditedOnly(boolean accreditedOnly) {
    this.accreditedOnly = accreditedOnly;
  }

  public boolean isNew() {
    return slug == null;
  }

  public String getSlug() {
    return slug;
  }

  public Standing getStanding() {
    return standing;
  }

  public EditableText getIssuer() {
    return issuer;
  }

  public EditableText getContact() {
    return contact;
  }

  public EditableText getHeadline() {
    return headline;
  }

  public EditableText getSubheadline() {
    return subheadline;
  }

  public EditableText getBody() {
    return body;
  }

  /** What readers are told of another wording. */
  public EditableText getCorrection() {
    return correction;
  }

  /** Whether readers are told of another wording, since it was public. */
  public boolean isCorrectedByChange() {
    return correctedByChange;
  }

  /** The earlier texts, the latest first. */
  public List<Correction> getCorrections() {
    return corrections;
  }

  public List<EditableLink> getAttachments() {
    return attachments;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public LocalDate getDated() {
    return dated;
  }

  public void setDated(LocalDate dated) {
    this.dated = dated;
  }

  public String getTelephone() {
    return telephone;
  }

  public void setTelephone(String telephone) {
    this.telephone = telephone;
  }

  public EditableMoment getUntil() {
    return until;
  }

  public String getUntilDeclaration() {
    return untilDeclaration;
  }

  public void setUntilDeclaration(String untilDeclaration) {
    this.untilDeclaration = untilDeclaration;
  }
}
