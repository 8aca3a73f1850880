package city.accord.web.signing.tablet;

import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.tablet.TabletClaims;
import city.accord.signing.tablet.TabletKeys;
import city.accord.signing.tablet.TabletView;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Tells a tablet's page what its own key will sign, beside the ink. */
@Named
@RequestScoped
public class TabletKeyPage {

  @Inject private TabletKeys keys;
  @Inject private SignPage page;
  @Inject private Site site;

  private TabletClaims claims;

  public TabletClaims getClaims() {
    if (claims == null)
      claims = keys.claims(TabletCookie.of(Faces.getRequest()).orElse(""), languages());
    return claims;
  }

  private Set<Language> languages() {
    TabletView tablet = page.getTablet();
    Set<Language> languages = new LinkedHashSet<>(Set.of(site.language()));
    tablet.texts().stream().map(DeclarationText::language).forEach(languages::add);
    return languages;
  }

  /** Each language with the hash of its sentence: {@code en=0f3a… zh-Hant=91bc…}. */
  public String getConsents() {
    return getClaims().consents().entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" "));
  }
}
