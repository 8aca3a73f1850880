package city.accord.web.signing.console;

import city.accord.Right;
import city.accord.signing.ceremony.SignatoryChanges;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summits;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** How far the signing is, on the desk's first page. */
@Dependent
class CeremonyTile implements DeskTile.Source {

  @Inject private PublishedDeclarations declarations;
  @Inject private Summits summits;
  @Inject private SignatoryChanges changes;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.sees(Right.CEREMONY)) return Optional.empty();
    return declarations
        .current(summits.current().id())
        .map(this::tile)
        .or(() -> Optional.of(tile("/desk/declarations", "–", "none", "wait")));
  }

  private DeskTile tile(PublicDeclaration declaration) {
    int changed = changes.of(declaration.ceremonyId()).size();
    if (changed > 0)
      return new DeskTile(
          4,
          "/desk/ceremonies/" + declaration.ceremonyId(),
          site.say("desk.ceremonies"),
          String.valueOf(changed),
          site.say("desk.ceremonies-changed", changed),
          "wait");
    String stage = declaration.stage().name().toLowerCase(Locale.ROOT);
    String figure = declaration.signedCount() + " / " + declaration.slots().size();
    String light = stage.equals("open") ? "live" : stage.equals("waiting") ? "wait" : "ok";
    return tile("/desk/ceremonies", figure, stage, light);
  }

  private DeskTile tile(String to, String figure, String stage, String light) {
    return new DeskTile(
        4, to, site.say("desk.ceremonies"), figure, site.say("desk.ceremonies-" + stage), light);
  }
}
