<?php
/**
 * Plugin Name: Loket
 * Description: Contact met uw gemeente dat voor iedereen werkt: als blok, als shortcode of als HTML-tag.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: EUPL-1.2
 * Text Domain: loket
 */

namespace Loket;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets that exist, each with the attributes that an editor may set. A new widget is one line here.
 * Where messages go is not among them: only the settings, for administrators, say that.
 */
const WIDGETS = array(
	'contact-form'    => array( 'topic', 'contact-type', 'heading-level', 'backend', 'case-reference', 'shared-computer', 'no-history' ),
	'channel-chooser' => array( 'topic', 'heading-level', 'compact', 'json-ld' ),
	'status-tracker'  => array( 'heading-level', 'backend', 'shared-computer', 'no-history' ),
	'help-panel'      => array( 'topic', 'for', 'heading-level', 'side-panel', 'shared-computer' ),
);

/** Attributes that have no value: they are there or not. */
const FLAGS = array( 'shared-computer', 'no-history', 'compact', 'json-ld', 'side-panel' );

/** One of the settings: script, integrity, config, phone or contact. */
function setting( string $name ): string {
	return (string) ( ( (array) get_option( 'loket', array() ) )[ $name ] ?? '' );
}

/** What visitors see until a widget works and when it cannot, where the editor wrote nothing of their own. */
function fallback(): string {
	$html  = '';
	$phone = setting( 'phone' );
	if ( $phone ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . preg_replace( '/[^0-9+]/', '', $phone ) ), esc_html( $phone ) );
		/* translators: %s: telephone number, as a link. */
		$html .= '<p>' . sprintf( esc_html__( 'Bel ons op %s.', 'loket' ), $link ) . '</p>';
	}
	if ( setting( 'contact' ) ) {
		$text  = esc_html__( 'Bekijk hoe u ons nog meer kunt bereiken', 'loket' );
		$html .= sprintf( '<p><a href="%s">%s</a></p>', esc_url( setting( 'contact' ) ), $text );
	}
	return $html;
}

/** The tag of a widget. `$values` may come from anybody who may write a post. */
function markup( string $widget, array $values, string $inside ): string {
	$inside = '' === trim( wp_strip_all_tags( $inside ) ) ? fallback() : wp_kses_post( $inside );
	if ( ! isset( WIDGETS[ $widget ] ) ) {
		return $inside;
	}
	$attributes = '';
	foreach ( WIDGETS[ $widget ] as $name ) {
		$value = $values[ $name ] ?? '';
		if ( in_array( $name, FLAGS, true ) ) {
			$attributes .= wp_validate_boolean( $value ) ? " $name" : '';
		} elseif ( is_scalar( $value ) && '' !== (string) $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		}
	}
	return "<loket-$widget$attributes>$inside</loket-$widget>";
}

/** Whether the page has a widget; told by what WordPress renders, asked by the script. */
function page_has_widget( bool $found = false ): bool {
	static $has = false;
	$has        = $has || $found;
	return $has;
}

/** Sees widgets in rendered content, whatever way they came into it. */
function notice( $html ) {
	// An excerpt is rendered too, and then loses its tags.
	if ( is_string( $html ) && ! doing_filter( 'get_the_excerpt' ) ) {
		page_has_widget( (bool) preg_match( '/<loket-[a-z]|<[a-z][^>]*\s(?:data-loket\b|class=["\'](?:[^"\']*\s)?loket-[a-z])/i', $html ) );
	}
	return $html;
}
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_block_content', 'widget_custom_html_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\notice', 9999 );
}

/** Who may change the page sees mistakes in the configuration in place. */
function is_preview_for_editor(): bool {
	return is_singular() && is_user_logged_in() && current_user_can( 'edit_post', get_queried_object_id() );
}

/** The one script tag. In the head where the theme renders its content before it, else at the end. */
function print_script(): void {
	static $printed = false;
	if ( $printed || ! page_has_widget() || ! setting( 'script' ) || ! setting( 'config' ) ) {
		return;
	}
	$printed    = true;
	$attributes = array(
		'type'        => 'module',
		'src'         => esc_url_raw( setting( 'script' ) ),
		'integrity'   => setting( 'integrity' ),
		'crossorigin' => 'anonymous',
		'data-config' => esc_url_raw( setting( 'config' ) ),
	);
	// Not by an enqueue: that of modules has no way to add `data-config`. This one escapes each attribute.
	wp_print_script_tag( array_filter( $attributes ) + ( is_preview_for_editor() ? array( 'data-preview' => '' ) : array() ) );
}
add_action( 'wp_head', __NAMESPACE__ . '\print_script', 5 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_script', 5 );

/** What an editor sees must not be kept for visitors. */
function keep_preview_private(): void {
	if ( is_preview_for_editor() ) {
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
		header( 'Cache-Control: private, no-store' );
	}
}
add_action( 'template_redirect', __NAMESPACE__ . '\keep_preview_private' );

/** Lets authors without unfiltered HTML paste the tag. */
function allow_tags( array $tags, $context ): array {
	if ( 'post' === $context ) {
		foreach ( WIDGETS as $widget => $attributes ) {
			$tags[ "loket-$widget" ] = array_fill_keys( $attributes, true );
		}
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );

/**
 * Takes away the paragraphs that WordPress puts around a tag that it does not know. A paragraph cannot hold another one:
 * the browser would close the widget at once, and leave what stands inside it behind it.
 */
function without_paragraphs( $html ) {
	return preg_replace( '#(?:<p>\s*)?(</?loket-[a-z-]+(?:"[^"]*"|\'[^\']*\'|[^>"\'])*>)(?:\s*<br\s*/?>)?(?:\s*</p>)?#', '$1', $html ) ?? $html;
}
add_filter( 'the_content', __NAMESPACE__ . '\without_paragraphs', 12 );

require __DIR__ . '/insert.php';
if ( is_admin() ) {
	require __DIR__ . '/settings.php';
}
