package city.accord.programme.output;

import city.accord.programme.material.MaterialRow;
import city.accord.text.Language;

/**
 * Where readers find what a file speaks of.
 *
 * @param base scheme, host and port, without a slash at the end
 */
public record PublicAddresses(String base) {

  public String programme(Language language) {
    return base + "/" + language.tag() + "/programme";
  }

  public String session(String slug, Language language) {
    return programme(language) + "/" + slug;
  }

  /** Where a material that everyone may read is: here, or elsewhere on the web. */
  public String material(MaterialRow material, Language language) {
    return material.isFile()
        ? session(material.slug(), language) + "/files/" + material.id()
        : material.address();
  }

  /** The page of what each release changed. */
  public String changes(Language language) {
    return programme(language) + "/changes";
  }

  /**
   * @param hash of an emblem
   */
  String picture(String hash) {
    return base + "/emblem/" + hash;
  }

  public String feed(Language language) {
    return base + "/open-data/" + language.tag() + "/changes.atom";
  }
}
