package city.accord.webhook;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import city.accord.Entities;
import city.accord.Settings;
import city.accord.press.PressRoom;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Notices statements that everyone reads since a moment ago. Nothing happens when the hour of an
 * embargo comes, so it looks, by the rule of the press room; each statement is told of once.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class PublishedStatements {

  @PersistenceContext private EntityManager em;
  @Inject private PressRoom room;
  @Inject private WebhookPosts posts;
  @Inject private Summits summits;

  /** Tells of those that nobody was told of. */
  public void tell() {
    summits.find().filter(summit -> !untold().isEmpty()).ifPresent(this::tell);
  }

  private void tell(Summit summit) {
    // of two servers the second finds them told
    Entities.lock(em, Summit.class, summit.id());
    for (String slug : untold())
      posts.tell(
          summit.id(),
          WebhookKind.STATEMENT_PUBLISHED,
          subject(slug),
          JsonFactory.createObjectBuilder()
              .add("statement", slug)
              .add("url", Settings.baseUrl() + "/en/press/" + slug)
              .build());
  }

  private List<String> untold() {
    return room.statements().stream()
        .map(statement -> statement.slug())
        .filter(slug -> posts.lastOf(subject(slug)) == null)
        .toList();
  }

  private static String subject(String slug) {
    return "statement " + slug;
  }
}
