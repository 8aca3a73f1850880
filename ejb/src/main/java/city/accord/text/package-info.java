/** The ground everyone stands on: languages, texts in several of them, and how people are named. */
package city.accord.text;
