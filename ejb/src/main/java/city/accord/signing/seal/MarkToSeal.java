package city.accord.signing.seal;

import city.accord.emblem.EmblemImage;

/**
 * The picture that stands beside the name of a signatory.
 *
 * @param isFlag whether it is a country's flag, which has an edge, and no emblem
 */
public record MarkToSeal(EmblemImage image, boolean isFlag) {}
