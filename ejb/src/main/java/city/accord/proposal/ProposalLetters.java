package city.accord.proposal;

import city.accord.delegation.Delegation;
import city.accord.delegation.DelegationLinks;
import city.accord.delegation.FocalPoint;
import city.accord.letter.LetterPost;
import city.accord.letter.Placeholder;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/** Writes to a delegation's focal point about a proposal, with a link to the delegation's page. */
@Dependent
class ProposalLetters {

  @Inject private LetterPost post;
  @Inject private DelegationLinks links;

  /** Nothing where the delegation names nobody to write to. */
  void write(SessionProposal proposal, String kind) {
    FocalPoint focal = proposal.delegation().focalPoint();
    if (focal == null) return;
    String token = links.fresh(proposal.delegation()).orElse(null);
    post.send(
        ProposalLetterKinds.of(kind),
        focal.email(),
        focal.language(),
        language -> values(proposal, token, language),
        token);
  }

  private Map<Placeholder, String> values(
      SessionProposal proposal, String token, Language language) {
    Delegation delegation = proposal.delegation();
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.NAME, delegation.focalPoint().name());
    values.put(Placeholder.DELEGATION, delegation.place().in(language));
    values.put(Placeholder.SESSION, proposal.title().in(language));
    values.put(Placeholder.NOTE, proposal.words() == null ? "" : proposal.words() + "\n\n");
    values.put(Placeholder.LINK, token == null ? "" : paragraph(token, language));
    return values;
  }

  /** The paragraph that holds the link. */
  private String paragraph(String token, Language language) {
    return ResourceBundle.getBundle(ProposalLetterKinds.BUNDLE, language.locale())
        .getString("link")
        .replace(Placeholder.LINK.typed(), links.page(token, language) + "/proposals");
  }
}
