import { GraphQLError, type FieldNode, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses questions about the schema where the settings turn them off. */
export function useIntrospectionSwitch(isOn: boolean): Plugin {
  return {
    onValidate({ addValidationRule }) {
      if (!isOn) addValidationRule(refuseIntrospection);
    },
  };
}

function refuseIntrospection(context: ValidationContext) {
  return {
    Field(node: FieldNode): void {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return;
      const message = 'this server does not describe its schema; schema.graphql of cop-graph has it';
      context.reportError(new GraphQLError(message, { nodes: [node], extensions: { code: 'INTROSPECTION_OFF' } }));
    },
  };
}
