package city.accord.web.press;

import city.accord.press.EmbargoedStatement;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.signing.published.PublishedFile;
import city.accord.signing.published.PublishedFiles;
import city.accord.web.CurrentSummit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The press room: what may be printed, and what is still to come. */
@Named
@RequestScoped
public class PressPage {

  @Inject private PressRoom press;
  @Inject private PublishedDeclarations declarations;
  @Inject private PublishedFiles files;
  @Inject private CurrentSummit current;

  private List<PublicStatement> statements;
  private List<EmbargoedStatement> embargoed;
  private List<PublicDeclaration> known;

  /** By slug: a page asks for its rows more than once, and each is a whole PDF. */
  private final Map<String, List<PublishedFile>> kits = new HashMap<>();

  @PostConstruct
  void open() {
    statements = press.statements();
    embargoed = press.embargoed();
    known = current.getSummit() == null ? List.of() : declarations.of(current.getSummit().id());
  }

  public List<PublicStatement> getStatements() {
    return statements;
  }

  public List<EmbargoedStatement> getEmbargoed() {
    return embargoed;
  }

  /** The declarations whose signed PDF may be taken. */
  public List<PublicDeclaration> getPublished() {
    return known.stream().filter(PublicDeclaration::isPublished).toList();
  }

  /** What the press may take away of a published declaration. */
  public List<PublishedFile> files(PublicDeclaration declaration) {
    return kits.computeIfAbsent(declaration.slug(), files::of);
  }

  /** The declaration that a statement waits for, or null where nobody may know of it yet. */
  public PublicDeclaration awaited(EmbargoedStatement statement) {
    return known.stream()
        .filter(declaration -> declaration.slug().equals(statement.untilDeclaration()))
        .findFirst()
        .orElse(null);
  }
}
