/** The guides for those who use Accord, each in its languages: the Markdown of docs/guide. */
package city.accord.web.guide;
