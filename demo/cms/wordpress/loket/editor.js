/** The block in the editor, without a build step. Its texts come from PHP, where they are translated. */
/* global wp */
(({ blocks, blockEditor, components, element }) => {
  const make = element.createElement;
  const { InnerBlocks, InspectorControls, useBlockProps } = blockEditor;

  function control([name, { type, label, help, options }], attributes, setAttributes) {
    const value = attributes[name];
    const common = { key: name, label, help, onChange: (next) => setAttributes({ [name]: next || undefined }) };
    if (type === 'boolean') return make(components.ToggleControl, { ...common, checked: !!value });
    if (options) return make(components.SelectControl, { ...common, options, value: value ?? '' });
    return make(components.TextControl, { ...common, value: value ?? '' });
  }

  function edit({ name, attributes, setAttributes }) {
    const { title, description, attributes: known } = blocks.getBlockType(name);
    const widget = attributes.widget ?? known.widget.default;
    const fields = Object.entries(known).filter(([, { label, widgets }]) => label && widgets.includes(widget));
    if (known.widget.enum.length > 1) {
      const options = known.widget.enum.map((value) => ({ value, label: known.widget.names[value] ?? value }));
      fields.unshift(['widget', { label: known.widget.caption, options }]);
    }
    return make(
      'div',
      useBlockProps(),
      make(
        InspectorControls,
        null,
        make(
          components.PanelBody,
          { title },
          fields.map((field) => control(field, attributes, setAttributes)),
        ),
      ),
      make(
        components.Placeholder,
        { icon: 'email', label: title, instructions: description },
        make(
          'div',
          null,
          make(InnerBlocks, { allowedBlocks: ['core/paragraph', 'core/list'], template: [['core/paragraph']] }),
        ),
      ),
    );
  }

  // Only what the editor wrote is kept in the post: it stays readable when the plugin is gone.
  blocks.registerBlockType('loket/widget', { edit, save: () => make(InnerBlocks.Content) });
})(wp);
