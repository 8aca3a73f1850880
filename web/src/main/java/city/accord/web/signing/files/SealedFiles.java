package city.accord.web.signing.files;

import city.accord.NotThere;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedFileRow;
import city.accord.signing.published.PublishedFiles;
import city.accord.signing.verify.SealedPages;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of a published seal, as pages name them. */
@Named
@RequestScoped
public class SealedFiles {

  @Inject private PublishedFiles files;
  @Inject private Site site;

  /** By slug: a page asks for its rows more than once. */
  private final Map<String, List<PublishedFileRow>> listed = new HashMap<>();

  /** The parties' own originals and the certified copy; none where there is one original only. */
  public List<PublishedFileRow> others(PublicDeclaration declaration) {
    return others(declaration.slug());
  }

  /** The same of a declaration by its slug; none before it is published. */
  public List<PublishedFileRow> others(String slug) {
    return listed.computeIfAbsent(slug, this::listed).stream()
        .filter(one -> one.kind() != null && one.kind() != SealedPages.Kind.DEPOSITED)
        .toList();
  }

  private List<PublishedFileRow> listed(String slug) {
    try {
      return files.listed(slug);
    } catch (NotThere hidden) {
      return List.of();
    }
  }

  public String name(PublishedFileRow file) {
    if (file.kind() == null) return site.say("press.document-manifest");
    return site.say("press.document-" + file.kind(), site.say(file.party()));
  }
}
