package city.accord.press;

/**
 * A file of a kit as it is to be kept.
 *
 * @param position among the kit's files, from 0
 * @param key by which other kits find it again
 */
record KeptFile(int position, String name, String key, PackedFile packed) {}
